package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of a text together into blocks. Some files have one paragraph a line, some a blank line between paragraphs, and
 * some have their lines broken at a certain width; in those, a line end where the next word would not have fitted is no end.
 */
final class Layout {
    /** A line of more characters was not broken by hand or by a mail program. */
    private static final int WIDEST_BROKEN_LINE = 110;

    /** No paragraph of news is as long; a whole book on one line would take the language models' memory. */
    private static final int LONGEST_BLOCK = 10_000;

    private static final int NARROWEST_BROKEN_LINE = 36;
    private static final Pattern MARK =
            Pattern.compile("(?:[-–—*+•‣◦▪■●○·►▶➢✓]|o(?= )|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:\\s+|$)");
    private static final String SENTENCE_ENDS = ".!?…:;\"”'’)]";

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Layout(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.width = width();
    }

    static List<Block> blocks(String text) {
        return new Layout(text).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int next = i + 1;
            Line first = lines.get(i);
            int mark = mark(i);
            if (mark == first.length() && next < lines.size()) {
                first = lines.get(next++);
                mark = 0;
            }
            while (next < lines.size() && continues(next, mark(i) > 0)) {
                next++;
            }
            add(blocks, first.start() + mark, lines.get(next - 1).end(), i);
            i = next;
        }
        return blocks;
    }

    /** Adds what begins at a line; where it is too long to be analysed in one piece, in pieces that end with sentences. */
    private void add(List<Block> blocks, int from, int end, int line) {
        int start = from;
        while (end - start > LONGEST_BLOCK) {
            int cut = Sentences.cut(text, start, start + LONGEST_BLOCK);
            blocks.add(new Block(start, cut, mark(line) > 0, blocksBegin(start, from, line)));
            start = cut;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            blocks.add(new Block(start, end, mark(line) > 0, blocksBegin(start, from, line)));
        }
    }

    private int blocksBegin(int start, int from, int line) {
        return start == from ? lines.get(line).start() : start;
    }

    /** The length of the mark of a list that a line begins with and of the space behind it; 0 for none. */
    private int mark(int i) {
        String line = lines.get(i).of(text, 0);
        Matcher matcher = MARK.matcher(line);
        boolean bare = matcher.lookingAt() && matcher.end() == line.length();
        return !matcher.lookingAt() || (bare && !startsAfterBareMark(i)) || isInsideSentence(i, line)
                ? 0
                : matcher.end();
    }

    /** Whether a dash or a number stands at the start of a line only because the line before was full. */
    private boolean isInsideSentence(int i, String line) {
        return i > 0
                && !lines.get(i).afterBlank()
                && (line.charAt(0) == '–' || line.charAt(0) == '—' || Character.isDigit(line.charAt(0)))
                && isOpen(lines.get(i - 1))
                && width > 0
                && full(i - 1);
    }

    /** Whether the sentence goes on at the end of a line, to judge by its last character. */
    private boolean isOpen(Line line) {
        return SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) < 0;
    }

    /** Whether a line that is nothing but a mark has its words on the next line. */
    private boolean startsAfterBareMark(int i) {
        return i + 1 < lines.size()
                && !MARK.matcher(lines.get(i + 1).of(text, 0)).lookingAt();
    }

    /** Whether line {@code i} goes on with what the line before it began. */
    private boolean continues(int i, boolean item) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        if (line.afterBlank() || mark(i) > 0 || (!item && line.indent() > before.indent() + 1)) {
            return false;
        }
        return (isOpen(before) && Character.isLowerCase(text.codePointAt(line.start()))) || (width > 0 && full(i - 1));
    }

    /** Whether the first word of the next line would not have fitted onto this one. */
    private boolean full(int i) {
        return lines.get(i).indent() + lines.get(i).length() + 1 + firstWord(lines.get(i + 1)) > width;
    }

    private int firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    /** The width that the lines were broken at, 0 when they were not. */
    private int width() {
        long characters = lines.stream().mapToLong(Line::length).sum();
        long inLongLines = lines.stream()
                .filter(l -> reach(l) > WIDEST_BROKEN_LINE)
                .mapToLong(Line::length)
                .sum();
        int widest = lines.stream()
                .mapToInt(Layout::reach)
                .filter(r -> r <= WIDEST_BROKEN_LINE)
                .max()
                .orElse(0);
        if (inLongLines * 5 > characters || widest < NARROWEST_BROKEN_LINE) {
            return 0;
        }
        int breaks = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank() && mark(i + 1) == 0) {
                breaks++;
                broken +=
                        isOpen(lines.get(i)) && reach(lines.get(i)) + 1 + firstWord(lines.get(i + 1)) > widest ? 1 : 0;
            }
        }
        return broken * 10 >= breaks * 3 && broken > 0 ? widest : 0;
    }

    private static int reach(Line line) {
        return line.indent() + line.length();
    }
}
