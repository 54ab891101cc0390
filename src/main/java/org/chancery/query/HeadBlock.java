package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of a query file: the lines that begin with {@code #+}, as grlc writes them (https://grlc.io). Of YAML it knows what such heads use: keys with
 * text, text that goes on in deeper lines (also after {@code >}), and one list of keyed items.
 */
final class HeadBlock {
    static final String MARK = "#+";
    private static final Pattern KEYED = Pattern.compile("([A-Za-z][A-Za-z-]*):(?:\\s+(.*))?");

    /** One line: its number in the file, counted from 1, and how far its text is indented behind the mark. */
    record Line(int number, int indent, String text) {}

    /** One key with the text in its line and the deeper lines that follow. */
    record Entry(int line, String key, String inline, List<Line> below) {
        /** The text in its line and below it, as one line, without the quotes around it. */
        String value() {
            Stream<String> first = inline.matches("[>|][-+]?") ? Stream.empty() : Stream.of(inline);
            String joined = String.join(
                            " ",
                            Stream.concat(first, below.stream().map(Line::text)).toList())
                    .strip();
            boolean quoted = joined.length() > 1
                    && (joined.startsWith("\"") && joined.endsWith("\"")
                            || joined.startsWith("'") && joined.endsWith("'"));
            return quoted ? joined.substring(1, joined.length() - 1) : joined;
        }
    }

    private final String source;

    HeadBlock(String source) {
        this.source = source;
    }

    /** The lines of the head of a file. */
    static List<Line> lines(String file) {
        List<String> all = file.lines().toList();
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).startsWith(MARK))
                .mapToObj(index -> line(index + 1, all.get(index).substring(MARK.length())))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static Line line(int number, String text) {
        String stripped = text.strip();
        return new Line(number, text.indexOf(stripped), stripped);
    }

    /** The keys at the indent of the first line, each with what stands below it. */
    List<Entry> entries(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Line head = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && lines.get(end).indent() > head.indent()) {
                end++;
            }
            entries.add(entry(head, lines.subList(at + 1, end)));
            at = end;
        }
        return entries;
    }

    private Entry entry(Line head, List<Line> below) {
        Matcher keyed = KEYED.matcher(head.text());
        if (!keyed.matches()) {
            throw error(head.number(), "expected \"key: value\" but found \"" + head.text() + "\"");
        }
        String inline = keyed.group(2) == null ? "" : keyed.group(2).strip();
        return new Entry(head.number(), keyed.group(1), inline, List.copyOf(below));
    }

    /** The items of a list, each as the keys it has. */
    List<List<Entry>> items(Entry list) {
        List<List<Line>> items = new ArrayList<>();
        for (Line line : list.below()) {
            if (line.text().startsWith("- ")
                    && line.indent() == list.below().get(0).indent()) {
                String text = line.text().substring(1).strip();
                int indent = line.indent() + line.text().indexOf(text, 1);
                items.add(new ArrayList<>(List.of(new Line(line.number(), indent, text))));
            } else if (items.isEmpty()) {
                throw error(line.number(), "expected an item \"- name: ...\" but found \"" + line.text() + "\"");
            } else {
                items.get(items.size() - 1).add(line);
            }
        }
        return items.stream().map(this::entries).toList();
    }

    QueryException error(int line, String problem) {
        return new QueryException(source + ", line " + line + ": " + problem);
    }
}
