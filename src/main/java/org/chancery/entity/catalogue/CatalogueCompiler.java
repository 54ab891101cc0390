package org.chancery.entity.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Makes the catalogue file that ships with the program from the facts of the sources: JSON Lines, one entity a line, as docs/catalogue.md describes.
 * The same facts and tables give the same bytes.
 */
public final class CatalogueCompiler {
    private CatalogueCompiler() {}

    /**
     * Compiles a catalogue.
     *
     * @param source the facts, .jsonl or .jsonl.gz
     * @param out the catalogue file; replaced when it exists
     * @return what the new catalogue calls itself
     * @throws CatalogueException when the facts cannot be read, or a table speaks of an entity that they do not hold
     */
    public static String compile(Path source, Path out) {
        Map<String, SourceEntity> entities = read(source);
        Set<String> missing = new TreeSet<>(Corrections.ids());
        missing.removeAll(entities.keySet());
        if (!missing.isEmpty()) {
            throw new CatalogueException(source + " holds no " + String.join(", ", missing)
                    + ", which a table of the catalogue speaks of: correct the table, or take other facts.");
        }
        merge(entities);
        CatalogueText text = new CatalogueText(entities);
        try {
            Files.writeString(out, text.content());
        } catch (IOException e) {
            throw new CatalogueException("Cannot write the catalogue to " + out + ": " + e.getMessage(), e);
        }
        return text.version();
    }

    private static Map<String, SourceEntity> read(Path source) {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, SourceEntity> entities = new TreeMap<>();
        int number = 0;
        try (InputStream in = open(source);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode json = mapper.readTree(line);
                    SourceEntity entity = SourceEntity.of(json, source + ", line " + number);
                    entities.put(entity.id(), entity);
                }
            }
        } catch (JsonProcessingException e) {
            throw new CatalogueException(
                    source + ", line " + number + ": no JSON object: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new CatalogueException("Cannot read the facts in " + source + ": " + e.getMessage(), e);
        }
        if (entities.isEmpty()) {
            throw new CatalogueException(source + " holds no entity: it should be JSON Lines, one entity a line.");
        }
        return entities;
    }

    private static InputStream open(Path source) throws IOException {
        InputStream in = Files.newInputStream(source);
        return source.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static void merge(Map<String, SourceEntity> entities) {
        for (String id : Set.copyOf(entities.keySet())) {
            Corrections.mergedInto(id).ifPresent(into -> {
                SourceEntity mistaken = entities.remove(id);
                entities.computeIfPresent(
                        into,
                        (key, entity) -> entity.withTerms(mistaken == null ? java.util.List.of() : mistaken.terms()));
            });
        }
    }
}
