package org.chancery.assemble;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;

/**
 * The part of an article's text that is kept to find copies of it: a fixed sample of its overlapping runs of {@value #RUN} words (w-shingling with modulo
 * sampling, Broder 1997). Two sketches can be compared whichever articles were read before.
 *
 * @param article the id of the article
 * @param whole a hash of all its words, equal only for texts that differ in nothing but case, spaces and punctuation
 * @param sample the sampled hashes, ascending
 */
public record Sketch(String article, long whole, List<Long> sample) {
    private static final int RUN = 4;
    /** One run in so many is kept. */
    private static final int SAMPLE = 4;
    /** Fewer sampled runs than this are chance. */
    private static final int FEWEST = 6;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public Sketch {
        requireNonNull(article, "article is null");
        sample = List.copyOf(sample);
    }

    /** Headings, bylines and other boilerplate are left out, for these are what copies differ in. */
    public static Sketch of(Article article) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.LIST_ITEM) {
                words.addAll(words(article.text().substring(paragraph.start(), paragraph.end())));
            }
        }
        return of(article.id(), words.isEmpty() ? words(article.text()) : words);
    }

    static Sketch of(String article, List<String> words) {
        TreeSet<Long> sample = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = hash(words.subList(i, i + RUN));
            if (Math.floorMod(hash, SAMPLE) == 0) {
                sample.add(hash);
            }
        }
        return new Sketch(article, hash(words), List.copyOf(sample));
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** 64-bit FNV-1a over the words, with a finishing mix so that the low bits can be sampled. */
    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /** The share of the smaller sample that is in the other one too; 0 where a sample is too small to tell. */
    double contained(Sketch other) {
        int smaller = Math.min(sample.size(), other.sample.size());
        return smaller < FEWEST ? 0 : (double) shared(other) / smaller;
    }

    /** How long the shorter is beside the longer, 0 to 1. */
    double proportion(Sketch other) {
        int larger = Math.max(sample.size(), other.sample.size());
        return larger == 0 ? 1 : (double) Math.min(sample.size(), other.sample.size()) / larger;
    }

    private int shared(Sketch other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sample.size() && j < other.sample.size()) {
            int order = sample.get(i).compareTo(other.sample.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
