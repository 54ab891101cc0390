package org.chancery.evaluate.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.times.TimeGold;
import org.chancery.evaluate.times.TimeMark;
import org.chancery.evaluate.times.TimeScorer;

/** Gold in TimeML: a file {@code .tml} or a folder of them; the id of a document is the name of its file without {@code .tml}. */
final class TimeJudge implements Judge {
    private static final String EXTENSION = ".tml";

    private final String name;
    private final List<TimeGold> gold;

    TimeJudge(Path fileOrFolder) {
        name = fileOrFolder.toString();
        gold = files(fileOrFolder).stream()
                .map(file -> Tml.read(file, id(file)))
                .toList();
        if (gold.isEmpty()) {
            throw new EvaluateException(name + ": has no files " + EXTENSION + "; TimeML is needed");
        }
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw Rows.unreadable(fileOrFolder, failure);
        }
    }

    private static String id(Path file) {
        String fileName = String.valueOf(file.getFileName());
        return fileName.endsWith(EXTENSION) ? fileName.substring(0, fileName.length() - EXTENSION.length()) : fileName;
    }

    @Override
    public Work work() {
        return Work.TIMES;
    }

    @Override
    public Stream<ReadResult> articles() {
        return Texts.articles(gold.stream()
                .map(document -> new Texts.Text(document.id(), document.text(), document.published()))
                .toList());
    }

    @Override
    public List<String> figures() {
        return TimeScorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        Map<String, List<TimeMark>> marks = new TreeMap<>();
        Rows.of(source, lines, row -> marks.put(row.text("id"), row.objects("timexes", TimeJudge::mark)));
        return new TimeScorer(gold).score(name, marks, bootstrap);
    }

    private static TimeMark mark(Row row) {
        return new TimeMark(
                row.integer("start"),
                row.integer("end"),
                row.optional("type").orElse(""),
                row.optional("value").orElse(""));
    }
}
