package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Linking;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Sentence;

/**
 * Tells whom words name that stand by themselves, as the extractor would inside an article: they are read where they stand in their context, or behind it, as
 * an article of their own. May be used by several threads at once.
 */
public final class ActorCoder {
    /** What makes a sentence of a phrase: taggers and parsers are at home in sentences. */
    private static final String SAID = " said so on Monday.";

    private static final Pattern ENDED = Pattern.compile("[.!?][\"'”’]?$");

    private final Annotator annotator;
    private final Linking linker;
    private final Lexicon lexicon;
    private final Catalogue catalogue;

    /** A phrase inside an article; offsets are UTF-16 code units. */
    private record Placed(Article article, int start, int end) {}

    public ActorCoder(Annotator annotator, Linking linker, Lexicon lexicon, Catalogue catalogue) {
        this.annotator = requireNonNull(annotator, "annotator is null");
        this.linker = requireNonNull(linker, "linker is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** The actor that the words name, of several the first; empty when they name none. */
    public Optional<Actor> code(ActorPhrase phrase) {
        Placed placed = place(phrase);
        AnnotatedArticle article = annotator.annotate(placed.article(), sentence -> true);
        ActorResolver resolver =
                new ActorResolver(placed.article(), linker.link(article, List.of()), lexicon, catalogue);
        for (Sentence sentence : article.sentences()) {
            Tree tree = new Tree(sentence);
            resolver.read(tree);
            if (placed.start() < sentence.end() && sentence.start() < placed.end()) {
                Optional<Actor> actor = new PhraseReader(resolver, tree).actor(head(tree, placed), phrase.text());
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    /** Inside its context when it occurs there, else in a paragraph behind it. */
    private Placed place(ActorPhrase phrase) {
        String text = phrase.text();
        String context = phrase.context().orElse("");
        int inside = indexOf(context, text);
        Optional<String> owner = owner(context);
        if (inside < 0 && owner.isPresent()) {
            return placed(phrase, owner.get() + text + end(text), owner.get().length(), List.of());
        }
        String before = context.isEmpty() ? "" : context + "\n\n";
        String whole = inside >= 0 ? context : before + text + end(text);
        int start = inside >= 0 ? inside : before.length();
        return placed(
                phrase,
                whole,
                start,
                inside >= 0 || context.isEmpty() ? List.of() : List.of(body(0, context.length())));
    }

    private static Placed placed(ActorPhrase phrase, String whole, int start, List<Paragraph> before) {
        List<Paragraph> paragraphs = new ArrayList<>(before);
        paragraphs.add(body(before.isEmpty() ? 0 : start, whole.length()));
        Article article = new Article(
                "phrase", whole, Optional.empty(), phrase.date(), Optional.empty(), Optional.empty(), paragraphs);
        return new Placed(article, start, start + phrase.text().length());
    }

    /** What stands before the phrase when its context is no more than a country: "German", "Somalia". */
    private Optional<String> owner(String context) {
        return catalogue.senses(NameKey.of(context)).stream()
                .findFirst()
                .filter(sense -> sense.entry().kind().isCountry())
                .map(sense -> context.strip() + (sense.how() == Sense.How.DEMONYM ? " " : "'s "));
    }

    private static String end(String text) {
        return ENDED.matcher(text).find() ? "" : SAID;
    }

    /** Where words stand in a text as whole words, -1 where they do not. */
    private static int indexOf(String text, String words) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return found.find() ? found.start() : -1;
    }

    private static Paragraph body(int start, int end) {
        return new Paragraph(Paragraph.Kind.BODY, start, end);
    }

    /** The word of the phrase that the others hang from: one governed from outside, a noun if there is one. */
    private static int head(Tree tree, Placed placed) {
        List<Integer> own = IntStream.range(0, tree.size())
                .filter(i -> isInside(tree, i, placed))
                .boxed()
                .toList();
        List<Integer> tops = own.stream()
                .filter(i -> tree.head(i) < 0 || !isInside(tree, tree.head(i), placed))
                .toList();
        return tops.stream()
                .filter(i -> tree.token(i).isNoun())
                .findFirst()
                .or(() -> own.stream().filter(i -> tree.token(i).isNoun()).min(highest(tree)))
                .or(() -> tops.stream().findFirst())
                .orElse(own.get(0));
    }

    /** What hangs from fewer words stands higher, of two on a level the latter: "several of the largest unions in the country". */
    private static Comparator<Integer> highest(Tree tree) {
        return Comparator.comparingInt((Integer token) -> depth(tree, token)).thenComparing(Comparator.reverseOrder());
    }

    private static int depth(Tree tree, int token) {
        int depth = 0;
        for (int at = token; tree.head(at) >= 0 && depth < tree.size(); at = tree.head(at)) {
            depth++;
        }
        return depth;
    }

    private static boolean isInside(Tree tree, int token, Placed placed) {
        return tree.token(token).start() < placed.end()
                && placed.start() < tree.token(token).end();
    }
}
