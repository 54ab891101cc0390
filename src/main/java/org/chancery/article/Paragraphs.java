package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Paragraph.Kind;

/** Splits the text of an article into paragraphs and says what each is to the article. Every character that is not space or the mark of a list is in one of them. */
public final class Paragraphs {
    private static final int MOST_WORDS_OF_A_HEADLINE = 24;
    private static final int MOST_WORDS_OF_A_HEADING = 14;
    private static final int LINES_BEFORE_A_DATELINE = 4;
    private static final String CLOSING = ".!?…\"”’')]:;,";
    /** The words before a colon that name a list item: "Defense and Security: ...". */
    private static final Pattern LABEL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}\\d'’.&/-]*)(?: (?:\\p{Lu}[\\p{L}\\d'’.&/-]*|and|or|of|the|in|on|for|with|&)){0,6}):\\s+(?=[\\p{Lu}\"“‘'])");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Boilerplate boilerplate = new Boilerplate();
    private final Teasers teasers = new Teasers();

    /**
     * The paragraphs of a text, in order.
     *
     * @param title the article's title where it is known apart from the text
     */
    public List<Paragraph> split(String text, Optional<String> title) {
        List<Block> blocks = Layout.blocks(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Kind> kinds = kinds(text, blocks, title.map(Paragraphs::folded));
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.addAll(parts(text, blocks.get(i), kinds.get(i)));
        }
        return paragraphs;
    }

    /** A block as one paragraph, or as two: the name of a list item and what it says, an agency's dateline and the sentences behind it. */
    private static List<Paragraph> parts(String text, Block block, Kind kind) {
        String words = block.in(text);
        Matcher label = LABEL.matcher(words);
        if (kind == Kind.LIST_ITEM && label.lookingAt()) {
            return List.of(
                    new Paragraph(Kind.HEADING, block.start(), block.start() + label.end(1)),
                    new Paragraph(Kind.LIST_ITEM, block.start() + label.end(), block.end()));
        }
        int opening = kind == Kind.BODY ? Opening.length(words) : 0;
        if (opening > 0) {
            int rest = block.start() + opening;
            while (Character.isWhitespace(text.charAt(rest))) {
                rest++;
            }
            return List.of(
                    new Paragraph(Kind.DATELINE, block.start(), block.start() + opening),
                    new Paragraph(Kind.BODY, rest, block.end()));
        }
        return List.of(new Paragraph(kind, block.start(), block.end()));
    }

    private List<Kind> kinds(String text, List<Block> blocks, Optional<String> title) {
        List<Kind> kinds = new ArrayList<>();
        boolean begun = false;
        boolean others = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String words = block.in(text);
            boolean closed = closed(words);
            boolean opens = boilerplate.opensOtherArticles(words);
            others = opens || (others && !closed);
            if (i < LINES_BEFORE_A_DATELINE && DateLine.isOfPlace(words)) {
                kinds.add(Kind.DATELINE);
                continue;
            }
            if (opens
                    || others
                    || boilerplate.covers(text.substring(block.firstLine(), block.end()), i, blocks.size())) {
                kinds.add(Kind.BOILERPLATE);
                continue;
            }
            kinds.add(kind(block, words, closed, begun, title));
            begun = true;
        }
        teasers.mark(text, blocks, kinds);
        return kinds;
    }

    private static Kind kind(Block block, String words, boolean closed, boolean begun, Optional<String> title) {
        if (title.isPresent() && folded(words).equals(title.get())) {
            return Kind.HEADLINE;
        }
        if (block.item()) {
            return Kind.LIST_ITEM;
        }
        int length = NOT_WORD.split(words).length;
        if (!begun && length <= MOST_WORDS_OF_A_HEADLINE && !(words.endsWith(".") || words.endsWith(":"))) {
            return Kind.HEADLINE;
        }
        return !closed && length <= MOST_WORDS_OF_A_HEADING ? Kind.HEADING : Kind.BODY;
    }

    private static boolean closed(String words) {
        return CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String folded(String words) {
        return NOT_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
