package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdsTest {
    @ParameterizedTest
    @CsvSource({
        "004_58082f76cb132f0f.txt, 004_58082f76cb132f0f",
        "2025/a b.txt, 2025%2Fa%20b",
        "v1.2/notes, v1.2%2Fnotes",
        "a.b.html, a.b",
        "Türkei.md, T%C3%BCrkei",
        "Tu\u0308rkei.md, T%C3%BCrkei",
        "100%~.txt, 100%25%7E"
    })
    void theIdIsThePathWithoutExtensionPercentEncoded(String path, String id) {
        assertThat(ArticleIds.ofPath(path)).isEqualTo(id);
    }
}
