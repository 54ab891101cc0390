package org.chancery.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;

/** A case of {@code cases.txt}: a text, its day of publication, and the lines that its expressions print as. */
record TimeCase(Optional<LocalDate> published, String text, List<String> expected) {
    private static final String INDENT = "    ";

    static List<TimeCase> all() throws IOException {
        try (InputStream stream = TimeCase.class.getResourceAsStream("cases.txt")) {
            List<TimeCase> cases = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith(INDENT)) {
                    cases.get(cases.size() - 1).expected().add(line.trim());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(of(line));
                }
            }
            return cases;
        }
    }

    private static TimeCase of(String line) {
        String[] columns = line.split(" \\| ", 2);
        Optional<LocalDate> published =
                columns[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(columns[0]));
        return new TimeCase(published, columns[1].replace("\\n", "\n"), new ArrayList<>());
    }

    /** The article: one paragraph a line. */
    Article article() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            paragraphs.add(new Paragraph(Paragraph.Kind.BODY, at, at + line.length()));
            at += line.length() + 1;
        }
        return new Article("case", text, Optional.empty(), published, Optional.empty(), Optional.empty(), paragraphs);
    }

    /** An expression as the table writes it. */
    static String line(TimeExpression expression) {
        String mod = expression.mod().map(m -> " " + m).orElse("");
        String days = expression.bounds().map(TimeCase::days).orElse("-");
        String edtf = expression.bounds().map(DateBounds::edtf).orElse("-");
        return expression.text() + " | " + expression.type() + " " + expression.value() + mod + " | " + days + " | "
                + edtf;
    }

    private static String days(DateBounds bounds) {
        String earliest = bounds.earliest().map(LocalDate::toString).orElse("");
        String latest = bounds.latest().map(LocalDate::toString).orElse("");
        return earliest.equals(latest) ? earliest : earliest + ".." + latest;
    }

    @Override
    public String toString() {
        return published.map(LocalDate::toString).orElse("-") + " | " + text;
    }
}
