package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.entity.catalogue.CatalogueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading dumps in all forms, whole, damaged, cut off, and in several goes. */
class DumpScanTest {
    private static final String TEXT = SmallDump.list(SmallDump.entities());
    private static final int SMALL_CHUNK = 700;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    private enum Packed {
        JSON,
        GZ,
        BZ2,
        ZST;

        byte[] of(byte[] text) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = stream(bytes)) {
                out.write(text);
            }
            return bytes.toByteArray();
        }

        private OutputStream stream(OutputStream out) throws IOException {
            return switch (this) {
                case JSON -> out;
                case GZ -> new GZIPOutputStream(out);
                case BZ2 -> new BZip2CompressorOutputStream(out);
                case ZST -> new ZstdOutputStream(out);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Packed.class)
    void everyPackingGivesTheSame(Packed packed) throws IOException {
        assertThat(items(scan(packed.of(bytes(TEXT)), "one", 2))).isEqualTo(expected());
    }

    @ParameterizedTest
    @EnumSource(Packed.class)
    void severalStreamsOneBehindTheOtherAreRead(Packed packed) throws IOException {
        byte[] text = bytes(TEXT);
        int middle = text.length / 2;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(packed.of(Arrays.copyOf(text, middle)));
        both.write(packed.of(Arrays.copyOfRange(text, middle, text.length)));
        assertThat(items(scan(both.toByteArray(), "streams", 2))).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws IOException {
        assertThat(items(scan(bytes(TEXT), "threads", threads))).isEqualTo(expected());
    }

    @Test
    void linesWithoutBracketsAndCommasAreRead() throws IOException {
        String lines = String.join("\n", SmallDump.entities());
        assertThat(items(scan(bytes(lines), "lines", 2))).isEqualTo(expected());
        assertThat(items(scan(bytes(lines + "\r\n\n"), "more", 2))).isEqualTo(expected());
    }

    @Test
    void standardInputIsRead() throws IOException {
        Path work = Files.createDirectory(folder.resolve("piped"));
        DumpSource piped = DumpSource.standardInput(new ByteArrayInputStream(Packed.GZ.of(bytes(TEXT))));
        assertThat(scan(piped, work, 2, Integer.MAX_VALUE).whole()).isTrue();
        assertThat(items(work)).isEqualTo(expected());
    }

    @ParameterizedTest
    @EnumSource(Packed.class)
    void whatIsStoppedAgainAndAgainEndsWithTheSameBytes(Packed packed) throws IOException {
        Path dump = Files.write(folder.resolve("dump"), packed.of(bytes(TEXT)));
        Path work = Files.createDirectory(folder.resolve("stopped"));
        int goes = 0;
        while (!scan(DumpSource.of(dump), work, 2, 2).whole()) {
            goes++;
            assertThat(goes).isLessThan(500);
        }
        assertThat(goes).isGreaterThan(3);
        assertThat(items(work)).isEqualTo(expected());
    }

    @Test
    void whatWaitsForMoreOfStandardInputCanBeStopped() throws IOException {
        byte[] text = bytes(TEXT);
        Path work = Files.createDirectory(folder.resolve("waiting"));
        try (PipedOutputStream pipe = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(pipe, text.length)) {
            pipe.write(text, 0, text.length / 2);
            DumpScan scan = new DumpScan(
                    DumpSource.standardInput(in), work, 1, SMALL_CHUNK, ImportListener.NONE, () -> isEmpty(in));
            assertThat(scan.run().whole()).isFalse();
        }
        assertThat(scan(DumpSource.standardInput(new ByteArrayInputStream(text)), work, 2, Integer.MAX_VALUE)
                        .whole())
                .isTrue();
        assertThat(items(work)).isEqualTo(expected());
    }

    private static boolean isEmpty(PipedInputStream in) {
        try {
            return in.available() == 0;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void whatWasWrittenBehindTheLastNoteIsWrittenAnew() throws IOException {
        Path dump = Files.write(folder.resolve("dump"), bytes(TEXT));
        Path work = Files.createDirectory(folder.resolve("torn"));
        scan(DumpSource.of(dump), work, 1, 3);
        byte[] half = Files.readAllBytes(work.resolve(DumpScan.ITEMS));
        Files.write(work.resolve(DumpScan.ITEMS), Arrays.copyOf(half, half.length + 77));

        assertThat(scan(DumpSource.of(dump), work, 1, Integer.MAX_VALUE).whole())
                .isTrue();
        assertThat(items(work)).isEqualTo(expected());
    }

    @ParameterizedTest
    @EnumSource(Packed.class)
    void aDumpThatEndsEarlyIsRefusedAndGoneOnWithWhenItIsWhole(Packed packed) throws IOException {
        byte[] whole = packed.of(bytes(TEXT));
        Path dump = Files.write(folder.resolve("dump"), Arrays.copyOf(whole, whole.length * 3 / 5));
        Path work = Files.createDirectory(folder.resolve("cut"));
        assertThatThrownBy(() -> scan(DumpSource.of(dump), work, 2, Integer.MAX_VALUE))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(dump.toString())
                .hasMessageContaining("ends early")
                .hasMessageContaining("goes on");

        Files.write(dump, whole);
        assertThat(scan(DumpSource.of(dump), work, 2, Integer.MAX_VALUE).whole())
                .isTrue();
        assertThat(items(work)).isEqualTo(expected());
    }

    @Test
    void aListWithoutItsClosingBracketEndsEarlyEvenBehindAWholeLine() throws IOException {
        String cut = TEXT.substring(0, TEXT.lastIndexOf("{\"type\""));
        Path work = Files.createDirectory(folder.resolve("open"));
        Path dump = Files.write(folder.resolve("dump"), bytes(cut));
        assertThatThrownBy(() -> scan(DumpSource.of(dump), work, 2, Integer.MAX_VALUE))
                .hasMessageContaining("ends early");
    }

    @Test
    void aDamagedLineIsToldAndPassedOver() throws IOException {
        List<String> entities = new ArrayList<>(SmallDump.entities());
        entities.add(3, "{\"type\":\"item\",\"id\":\"Q5\",\"labels\":{\"en\":{\"lan");
        Path work = scan(bytes(SmallDump.list(entities)), "damaged", 2);
        assertThat(told).singleElement().asString().startsWith("5: ");
        assertThat(items(work)).isEqualTo(expected());
    }

    @Test
    void manyDamagedLinesAreNoDump() throws IOException {
        String lines = "{\"not\": \"an entity\"}\n".repeat(1200);
        assertThatThrownBy(() -> scan(bytes(lines), "other", 2))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("more than 1000 lines")
                .hasMessageContaining("no JSON dump of Wikidata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<mediawiki>", "PK\u0003\u0004", "# comment\n<a> <b> <c> ."})
    void otherFilesAreRefused(String content) {
        assertThatThrownBy(() -> scan(bytes(content), "other", 2))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("-all.json");
    }

    @Test
    void aFolderAndNothingAreRefused() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        assertThatThrownBy(() -> scan(DumpSource.of(folder), work, 1, 1)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> scan(DumpSource.of(folder.resolve("none")), work, 1, 1))
                .hasMessageContaining("There is no dump");
    }

    @Test
    void anEmptyListIsRefused() {
        assertThatThrownBy(() -> scan(bytes("[\n]\n"), "empty", 1)).hasMessageContaining("holds no entity");
    }

    @Test
    void anotherDumpIsNotGoneOnWith() throws IOException {
        Path work = Files.createDirectory(folder.resolve("begun"));
        Path first = Files.write(folder.resolve("first"), bytes(TEXT));
        scan(DumpSource.of(first), work, 1, 2);
        Path second = Files.write(folder.resolve("second"), bytes(TEXT.replace("Freedonia", "Fredonia ")));
        assertThatThrownBy(() -> scan(DumpSource.of(second), work, 1, 2))
                .hasMessageContaining("another dump")
                .hasMessageContaining("delete the folder");
    }

    private Path scan(byte[] dump, String name, int threads) throws IOException {
        Path file = Files.write(folder.resolve(name + "-dump"), dump);
        Path work = Files.createDirectory(folder.resolve(name));
        assertThat(scan(DumpSource.of(file), work, threads, Integer.MAX_VALUE).whole())
                .isTrue();
        return work;
    }

    /** @param pieces behind how many pieces of the text to stop */
    private ScanState scan(DumpSource source, Path work, int threads, int pieces) {
        int[] read = {0};
        ImportListener listener = new ImportListener() {
            @Override
            public void read(long file, long text, long entities, long kept) {
                read[0]++;
            }

            @Override
            public void damaged(long line, String reason) {
                told.add(line + ": " + reason);
            }
        };
        return new DumpScan(source, work, threads, SMALL_CHUNK, listener, () -> read[0] >= pieces).run();
    }

    private byte[] expected() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ItemParser parser = new ItemParser();
        for (String entity : SmallDump.entities()) {
            byte[] line = bytes(entity);
            for (DumpItem item : parser.parse(line, 0, line.length).stream()
                    .filter(Selection::mayKeep)
                    .toList()) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                KeptCodec.write(item, new DataOutputStream(one));
                new DataOutputStream(all).writeInt(one.size());
                one.writeTo(all);
            }
        }
        return all.toByteArray();
    }

    private static byte[] items(Path work) throws IOException {
        return Files.readAllBytes(work.resolve(DumpScan.ITEMS));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
