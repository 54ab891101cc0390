package org.chancery.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes entities of names that no catalogue holds; the same name and type give the same entity, in every article and every run. Whole names of people are the
 * same in each of their spellings: "Li Chenggang" and "Li Cheng-gang", "Sergei Ryabkov" and "Sergey Ryabkov".
 */
public final class UnlinkedEntities {
    private UnlinkedEntities() {}

    /**
     * The entity of a name.
     *
     * @param country the Wikidata id of the country that it belongs to, where the text tells
     * @param countryCode the alpha-3 code of that country
     * @param sector the PLOVER sector, where the text tells
     */
    public static Entity entity(
            String label,
            EntityType type,
            Optional<String> country,
            Optional<String> countryCode,
            Optional<String> sector) {
        return new Entity(
                id(label, type),
                label,
                type,
                country,
                countryCode,
                sector,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A seat of government: a place whose name is used for the government of a country. */
    public static Entity seat(String label, String country, Optional<String> countryCode) {
        return new Entity(
                id(label, EntityType.PLACE),
                label,
                EntityType.PLACE,
                Optional.of(country),
                countryCode,
                Optional.empty(),
                Optional.of(country),
                List.of(),
                Optional.empty());
    }

    /** The local id of a name: {@code x-foreign-ministry-} and eight digits of a hash over its key and type. */
    public static String id(String label, EntityType type) {
        String key = key(NameKey.of(label), type);
        String slug = key.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = slug.length() > 40 ? slug.substring(0, 40) : slug;
        return "x-" + (shortened.isEmpty() ? "name" : shortened) + "-"
                + hash(type.name().toLowerCase(Locale.ROOT) + "/" + key);
    }

    private static String key(String name, EntityType type) {
        boolean whole = type == EntityType.PERSON && name.contains(" ");
        return whole ? Spelling.of(name).replace(" ", "").replaceAll("(.)\\1", "$1") : name;
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
