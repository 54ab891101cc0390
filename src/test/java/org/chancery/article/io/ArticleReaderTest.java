package org.chancery.article.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 25);

    @TempDir
    Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<ReadResult> read(String... names) {
        String[] paths = Arrays.stream(names.length == 0 ? new String[] {""} : names)
                .map(name -> folder.resolve(name).toString())
                .toArray(String[]::new);
        return read(Optional.empty(), InputStream.nullInputStream(), paths);
    }

    private static List<ReadResult> read(Optional<LocalDate> published, InputStream input, String... sources) {
        try (Stream<ReadResult> results = new ArticleReader(published, input).read(List.of(sources))) {
            return results.toList();
        }
    }

    private static List<Article> articles(List<ReadResult> results) {
        return results.stream()
                .filter(Read.class::isInstance)
                .map(result -> ((Read) result).article())
                .toList();
    }

    private static List<String> reasons(List<ReadResult> results) {
        return results.stream()
                .filter(Rejected.class::isInstance)
                .map(result -> ((Rejected) result).reason())
                .toList();
    }

    @Test
    void aFolderIsReadWithAllBelowItInTheOrderOfThePaths() throws IOException {
        write("b.txt", "Envoys met.");
        write("a/z.md", "Envoys met.");
        write("a.html", "<p>Envoys met.</p>");
        write(".hidden.txt", "Envoys met.");
        write(".git/c.txt", "Envoys met.");
        assertThat(articles(read())).extracting(Article::id).containsExactly("a", "a%2Fz", "b");
    }

    @Test
    void frontMatterComesBeforeTheTableTheTableBeforeTheTextAndTheTextBeforeTheDefault() throws IOException {
        write("a.txt", "---\npublished: 2025-01-01\ntitle: \"Ours\"\n---\nPublished 3 March 2025\nEnvoys met.");
        write("b.txt", "Published 3 March 2025\nEnvoys met.");
        write("c.txt", "Published 3 March 2025\nEnvoys met.");
        write("d.txt", "Envoys met.");
        write(
                "articles.csv",
                "file,title,publisher,published,url\na.txt,Theirs,Courier,2025-02-02,\nb.txt,,,2025-02-02,https://example.org/b\n");
        List<Article> articles = articles(read(Optional.of(DAY), InputStream.nullInputStream(), folder.toString()));
        assertThat(articles)
                .extracting(article -> article.published().orElseThrow().toString())
                .containsExactly("2025-01-01", "2025-02-02", "2025-03-03", "2025-10-25");
        assertThat(articles.get(0).title()).contains("Ours");
        assertThat(articles.get(0).publisher()).contains("Courier");
        assertThat(articles.get(1).url()).contains("https://example.org/b");
    }

    @Test
    void frontMatterIsTakenOffTheText() throws IOException {
        write("a.md", "\uFEFF---\r\ntitle: Envoys\r\ntags:\r\n  - sea\r\n---\r\n\r\n# Envoys\r\n\r\nThey *met*.\r\n");
        assertThat(articles(read())).singleElement().extracting(Article::text).isEqualTo("Envoys\n\nThey met.");
    }

    @Test
    void linesBetweenDashesThatAreNoFrontMatterStay() throws IOException {
        write("a.txt", "---\nThe envoys met\n---\nThey parted.");
        assertThat(articles(read()))
                .singleElement()
                .extracting(Article::text)
                .asString()
                .startsWith("---");
    }

    @Test
    void anArticleWithoutAnyDateHasNone() throws IOException {
        write("a.txt", "Envoys met on Monday.");
        assertThat(articles(read()).get(0).published()).isEmpty();
    }

    @Test
    void theTableMayBeWrittenByASpreadsheetOfAnotherCountry() throws IOException {
        write("a.txt", "Envoys met.");
        write("articles.csv", "\uFEFFFile;Title;Publisher;Published;URL\r\na.txt;\"Envoys; again\";;25.10.2025;\r\n");
        Article article = articles(read()).get(0);
        assertThat(article.published()).contains(DAY);
        assertThat(article.title()).contains("Envoys; again");
    }

    @Test
    void theTableOfAFolderAlsoCountsForAFileThatIsGivenByItself() throws IOException {
        write("a.txt", "Envoys met.");
        write("articles.csv", "file,published\na.txt,2025-10-25\n");
        assertThat(articles(read("a.txt")).get(0).published()).contains(DAY);
    }

    @Test
    void theTableNamesFilesInFoldersBelow() throws IOException {
        write("2025/a.txt", "Envoys met.");
        write("articles.csv", "file,published\n2025/a.txt,2025-10-25\n");
        assertThat(articles(read()).get(0).published()).contains(DAY);
    }

    @Test
    void faultsOfTheTableAreToldWithTheLine() throws IOException {
        write("a.txt", "Envoys met.");
        write("b.txt", "Envoys met.");
        write("articles.csv", "file,published\na.txt,2025-13-40\ngone.txt,2025-10-25\n");
        List<ReadResult> results = read();
        assertThat(articles(results)).extracting(Article::id).containsExactly("b");
        assertThat(results)
                .contains(
                        new Rejected(
                                folder.resolve("articles.csv") + ", line 3",
                                "names the file \"gone.txt\", which is not in this folder; correct the name or take the line out"));
        assertThat(reasons(results)).anySatisfy(reason -> assertThat(reason)
                .contains("articles.csv, line 2, column published: \"2025-13-40\" is no date")
                .contains("2025-10-25"));
    }

    @Test
    void aTableThatCannotBeReadKeepsItsArticlesFromBeingReadWithoutIt() throws IOException {
        write("a/a.txt", "Envoys met.");
        write("a/articles.csv", "name,when\na.txt,2025-10-25\n");
        write("b.txt", "Envoys met.");
        List<ReadResult> results = read();
        assertThat(articles(results)).extracting(Article::id).containsExactly("b");
        assertThat(reasons(results))
                .singleElement()
                .asString()
                .contains("line 1")
                .contains("\"file\"")
                .contains("no article of this folder");
        assertThat(reasons(read("a/a.txt"))).hasSize(1);
    }

    @Test
    void jsonLinesComeFromStandardInput() {
        String lines =
                """
                {"id": "a", "text": "Envoys met.\\r\\nThey parted.", "title": "Envoys", "published": "2025-10-25", "publisher": "Courier", "url": "https://example.org/a", "language": "en", "more": [1]}

                {"id": 7, "text": "\\uFEFFEnvoys met."}
                """;
        List<ReadResult> results =
                read(Optional.empty(), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "-");
        assertThat(articles(results)).extracting(Article::id).containsExactly("a", "7");
        Article first = articles(results).get(0);
        assertThat(first.text()).isEqualTo("Envoys met.\nThey parted.");
        assertThat(first.published()).contains(DAY);
        assertThat(articles(results).get(1).text()).isEqualTo("Envoys met.");
    }

    @Test
    void linesAreReadOneByOneAsTheyAreAskedFor() {
        InputStream endless = new InputStream() {
            private byte[] line = new byte[0];
            private int at;
            private int number;

            @Override
            public int read() {
                if (at == line.length) {
                    line = ("{\"id\": \"" + number++ + "\", \"text\": \"Envoys met.\"}\n")
                            .getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return line[at++];
            }
        };
        try (Stream<ReadResult> results = new ArticleReader(Optional.empty(), endless).read(List.of("-"))) {
            assertThat(results.limit(3).count()).isEqualTo(3);
        }
    }

    @Test
    void jsonFilesHoldOneArticleOrMany() throws IOException {
        write("one.json", "{\"text\": \"Envoys met.\"}");
        write(
                "many.json",
                "[{\"id\": \"x\", \"text\": \"Envoys met.\"},\n {\"id\": \"y\", \"text\": \"Envoys met.\"}]");
        write("lines.jsonl", "{\"id\": \"z\", \"text\": \"Envoys met.\"}");
        assertThat(articles(read())).extracting(Article::id).containsExactly("z", "x", "y", "one");
    }

    @Test
    void ofTwoArticlesWithOneIdTheSecondIsRejected() throws IOException {
        write("a.md", "Envoys met.");
        write("a.txt", "Envoys parted.");
        List<ReadResult> results = read();
        assertThat(articles(results)).extracting(Article::text).containsExactly("Envoys met.");
        assertThat(reasons(results))
                .singleElement()
                .asString()
                .contains("same id")
                .contains("a.md");
    }
}
