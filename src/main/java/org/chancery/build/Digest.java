package org.chancery.build;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;

/** Tells whether an article has to be read again. */
final class Digest {
    private Digest() {}

    /** SHA-256, in hexadecimal, over all that decides what is filed of an article. */
    static String of(Article article, String readBy) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, readBy);
        put(hasher, article.id());
        put(hasher, article.title().orElse(""));
        put(hasher, article.published().map(Object::toString).orElse(""));
        put(hasher, article.publisher().orElse(""));
        put(hasher, article.url().orElse(""));
        for (Paragraph paragraph : article.paragraphs()) {
            put(hasher, paragraph.kind() + " " + paragraph.start() + " " + paragraph.end());
        }
        put(hasher, article.text());
        return hasher.hash().toString();
    }

    /** The same of an article of which more may be read another time; it never tells that it need not be read. */
    static String open(Article article, String readBy) {
        return of(article, readBy + "; open");
    }

    private static void put(Hasher hasher, String part) {
        hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
}
