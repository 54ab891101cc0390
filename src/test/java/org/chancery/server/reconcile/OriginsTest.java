package org.chancery.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://127.0.0.1:3333", "http://[::1]:3333", "https://localhost:8443"})
    void pagesOfThisMachineAreAllowed(String origin) {
        assertThat(new Origins(Set.of()).allows(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org",
                "http://localhost:3333@example.org",
                "http://127.0.0.2",
                "file://localhost",
                "null",
                ""
            })
    void othersAreNot(String origin) {
        assertThat(new Origins(Set.of()).allows(origin)).isFalse();
        assertThat(new Origins(Set.of("https://refine.example")).allows(origin)).isFalse();
    }

    @Test
    void namedOnesAreAllowedAndMayFrame() {
        Origins origins = new Origins(Set.of("https://refine.example"));

        assertThat(origins.allows("https://refine.example")).isTrue();
        assertThat(origins.frames()).contains("http://127.0.0.1:*").endsWith("https://refine.example");
        assertThat(new Origins(Set.of("*")).allows("https://anywhere.example")).isTrue();
        assertThat(new Origins(Set.of("*")).frames()).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refine.example", "https://refine.example/", "https://a.example; script-src *", "**"})
    void whatIsNoOriginIsRefused(String origin) {
        assertThatThrownBy(() -> new Origins(Set.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an origin is *, or scheme and host as https://example.org, not " + origin);
    }
}
