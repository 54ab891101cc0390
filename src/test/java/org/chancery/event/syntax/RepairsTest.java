package org.chancery.event.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.article.Paragraph;
import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.junit.jupiter.api.Test;

class RepairsTest {
    @Test
    void theSubjectOfABareParticipleIsThatOfTheNextPassiveVerb() {
        // token/TAG head relation
        Dependencies mended = mended(
                "The/DT 1 det",
                "tariffs/NNS 2 nsubj",
                "slated/VBN 5 ccomp",
                "for/IN 4 case",
                "May/NNP 2 obl",
                "averted/VBN -1 root",
                "were/VBD 5 aux",
                "being/VBG 5 aux:pass");
        assertThat(mended.head(1)).isEqualTo(5);
        assertThat(mended.relation(1)).isEqualTo("nsubj:pass");
        assertThat(mended.head(2)).isEqualTo(1);
        assertThat(mended.relation(2)).isEqualTo("acl");
    }

    @Test
    void whatStandsBeforeARelativePronounBelongsToTheVerbBeforeIt() {
        Dependencies mended = mended(
                "Envoys/NNS 1 nsubj",
                "landed/VBD -1 root",
                "on/IN 3 case",
                "leg/NN 7 obl",
                "of/IN 5 case",
                "tour/NN 7 obl",
                "that/WDT 7 obj",
                "matters/VBZ 1 ccomp");
        assertThat(mended.head(3)).isEqualTo(1);
        assertThat(mended.head(5)).isEqualTo(3);
        assertThat(mended.relation(5)).isEqualTo("nmod");
    }

    @Test
    void theInfinitiveOfAPlanBelongsToIt() {
        Dependencies mended = mended(
                "Envoys/NNS 1 nsubj", "announced/VBD -1 root", "plan/NN 1 obj", "to/TO 4 mark", "leave/VB 1 xcomp");
        assertThat(mended.head(4)).isEqualTo(2);
        assertThat(mended.relation(4)).isEqualTo("acl");
    }

    @Test
    void whomSomebodyUrgesToActKeepsTheVerbAbove() {
        Dependencies mended = mended(
                "Envoys/NNS 1 nsubj", "urged/VBD -1 root", "allies/NNS 1 obj", "to/TO 4 mark", "leave/VB 1 xcomp");
        assertThat(mended.head(4)).isEqualTo(1);
    }

    @Test
    void whatIsDueToBeDoneIsNoCause() {
        Dependencies mended = mended(
                "Envoys/NNS 5 nsubj",
                "are/VBP 5 cop",
                "due/JJ 5 cc",
                "to/TO 2 fixed",
                "sign/VB 2 fixed",
                "treaties/NNS -1 root",
                "./. 5 punct");
        assertThat(IntStream.range(0, 7).map(mended::head).boxed()).containsExactly(2, 2, -1, 4, 2, 4, 2);
        assertThat(mended.relation(4)).isEqualTo("xcomp");
        assertThat(mended.relation(5)).isEqualTo("obj");
    }

    @Test
    void aGerundBehindAVerbIsItsComplement() {
        Dependencies mended = mended(
                "Envoys/NNS 2 nsubj",
                "are/VBP 2 aux",
                "considering/VBG -1 root",
                "leaving/VBG 2 acl",
                "Mali/NNP 3 obj");
        assertThat(mended.relation(3)).isEqualTo("xcomp");
    }

    @Test
    void leavesASoundTreeAsItIs() {
        String[] rows = {"Envoys/NNS 3 nsubj:pass", "sent/VBN 0 acl", "were/VBD 3 aux:pass", "expelled/VBN -1 root"};
        Dependencies mended = mended(rows);
        assertThat(IntStream.range(0, rows.length).map(mended::head).boxed()).containsExactly(3, 0, 3, -1);
    }

    private static Dependencies mended(String... rows) {
        List<String[]> cells = Arrays.stream(rows).map(row -> row.split("[/ ]")).toList();
        int[] heads = cells.stream().mapToInt(c -> Integer.parseInt(c[2])).toArray();
        String[] relations = cells.stream().map(c -> c[3]).toArray(String[]::new);
        List<Token> tokens = IntStream.range(0, rows.length)
                .mapToObj(i -> new Token(
                        cells.get(i)[0],
                        cells.get(i)[0].toLowerCase(java.util.Locale.ROOT),
                        cells.get(i)[1],
                        Token.NameTag.NONE,
                        i * 10,
                        i * 10 + 9))
                .toList();
        return Repairs.of(new Sentence(
                0, new Paragraph(Paragraph.Kind.BODY, 0, 100), tokens, new Dependencies(heads, relations)));
    }
}
