package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.entity.NameKey;
import org.chancery.entity.live.LiveException;

/**
 * Answers on disk, a file each: {@code searches/li-chenggang-0a1b2c3d.json}, {@code items/Q22686.json}. A file is written under another name, is on the disk, and is then renamed,
 * so that whoever reads finds all of it or nothing, and of two programs that write the same one the later stands. For one thread at a time.
 */
final class AnswerCache {
    /** Rises when what is kept of answers changes; those of another number are asked for again. */
    private static final int FORMAT = 1;

    private static final int LONGEST_NAME = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final Consumer<String> tell;
    private final Set<Path> damaged = new HashSet<>();
    private boolean broken;

    private AnswerCache(Path folder, Consumer<String> tell) {
        this.folder = requireNonNull(folder, "folder is null");
        this.tell = requireNonNull(tell, "tell is null");
    }

    /**
     * Opens a cache to read and write, which is made when there is none.
     *
     * @param tell is told of files that cannot be read or written
     * @throws LiveException when it cannot be written
     */
    static AnswerCache open(Path folder, Consumer<String> tell) {
        try {
            Files.createDirectories(folder.resolve(Part.SEARCHES.folder));
            Files.createDirectories(folder.resolve(Part.ITEMS.folder));
        } catch (IOException e) {
            throw new LiveException(
                    "Cannot write the answers of Wikidata to " + folder + " (" + e
                            + "): name another folder with --wikidata-cache.",
                    e);
        }
        return new AnswerCache(folder, tell);
    }

    /**
     * Opens a cache that is there to read it.
     *
     * @throws LiveException when there is none
     */
    static AnswerCache replay(Path folder, Consumer<String> tell) {
        if (!Files.isDirectory(folder.resolve(Part.SEARCHES.folder))) {
            throw new LiveException("There are no answers of Wikidata in " + folder
                    + ": run once without --wikidata-offline, or name their folder with --wikidata-cache.");
        }
        return new AnswerCache(folder, tell);
    }

    /** What answers are about. */
    enum Part {
        SEARCHES("searches"),
        ITEMS("items");

        private final String folder;

        Part(String folder) {
            this.folder = folder;
        }
    }

    /** An answer. */
    record Kept(JsonNode answer, LocalDate day) {}

    /** The answer to a question, when there is one that is whole. */
    Optional<Kept> read(Part part, String question) {
        Path file = file(part, question);
        try {
            JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
            if (json.path("format").asInt() != FORMAT && json.path("format").isInt()) {
                return Optional.empty();
            }
            return Optional.of(kept(json, question));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JsonProcessingException | RuntimeException e) {
            tell(file, "is damaged");
        } catch (IOException e) {
            tell(file, "cannot be read (" + e + ")");
        }
        return Optional.empty();
    }

    private void tell(Path file, String what) {
        if (damaged.add(file)) {
            tell.accept("the answer in " + file + " " + what + ", and counts as not there");
        }
    }

    private static Kept kept(JsonNode json, String question) {
        if (!json.path("question").asText("").equals(question) || !json.has("answer")) {
            throw new IllegalArgumentException("not the answer to " + question);
        }
        return new Kept(json.get("answer"), LocalDate.parse(json.path("day").asText("")));
    }

    /** Keeps an answer. */
    void write(Part part, String question, Kept kept) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", FORMAT);
        json.put("question", question);
        json.put("day", kept.day().toString());
        json.set("answer", kept.answer());
        Path file = file(part, question);
        try {
            Path fresh = Files.createTempFile(folder, "answer", ".tmp");
            try {
                write(fresh, (json + "\n").getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            if (!broken) {
                tell.accept("the answers of Wikidata cannot be kept in " + folder + " (" + e + ")");
            }
            broken = true;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private Path file(Part part, String question) {
        return folder.resolve(part.folder).resolve((part == Part.ITEMS ? question : name(question)) + ".json");
    }

    /** Readable, and another one for each question. */
    private static String name(String question) {
        String slug = NameKey.of(question).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (slug.length() > LONGEST_NAME ? slug.substring(0, LONGEST_NAME) : slug) + "-" + hash(question);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
