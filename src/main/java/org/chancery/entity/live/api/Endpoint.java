package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a Wikidata-compatible service is: its {@code api.php}.
 *
 * @param uri http or https, with a host, without anything behind the path
 */
public record Endpoint(URI uri) {
    private static final String USUAL_PATH = "/w/api.php";
    private static final int HIGHEST_PORT = 65_535;

    public Endpoint {
        requireNonNull(uri, "uri is null");
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    public static Endpoint of(String address) {
        URI uri = parse(address);
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        if (!web || Optional.ofNullable(uri.getHost()).orElse("").isEmpty()) {
            throw wrong(address, "begins with https:// or http:// and a host");
        }
        if (uri.getPort() > HIGHEST_PORT) {
            throw wrong(address, "has no port above " + HIGHEST_PORT);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw wrong(address, "has no ?, # or password: the questions are put behind it");
        }
        if (Optional.ofNullable(uri.getPath()).orElse("").length() < 2) {
            throw wrong(address, "ends with the path of the API");
        }
        return new Endpoint(uri);
    }

    private static URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw wrong(address, "is an address");
        }
    }

    private static IllegalArgumentException wrong(String address, String rule) {
        return new IllegalArgumentException("'" + address + "' is no address of a Wikidata API, which " + rule
                + ", such as https://www.wikidata.org/w/api.php");
    }

    /** The name of the folder with its answers: {@code www.wikidata.org}. */
    String folder() {
        String port = uri.getPort() < 0 ? "" : "_" + uri.getPort();
        String path = uri.getPath().equals(USUAL_PATH) ? "" : uri.getPath();
        return (uri.getHost() + port + path).replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
