package dev.frontdesk.mailroom.custody;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.CustodyCommand;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** One item's chain leaves as a file that a program with none of our code checks; one changed character is found. */
class CustodyFileTest {

    private static final String ITEM = "incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002";
    private static final String FILE = JsonMapper.builder().build().writeValueAsString(CustodyFile.of(ITEM, chain()));

    @Test
    void the_independent_check_finds_an_untouched_chain_whole() {
        assertThat(CustodyCommand.says(FILE)).startsWith("OK: " + ITEM + ", 3 links, ");
    }

    @ParameterizedTest
    @CsvSource({
        "desk:reception, desk:receptiom, link 1: what it says",
        "架位 A3, 架位 A4, link 1: what it says",
        "staff:staff-lin, staff:staff-lim, link 2: what it says",
        "2026-11-23T02:00:00Z, 2026-11-23T02:00:01Z, link 2: what it says",
        "carrier:sto, carrier:yto, link 3: what it says",
        "\"number\":2, \"number\":3, link 2: its number is 3"
    })
    void one_changed_character_names_the_broken_link(String before, String after, String broken) {
        assertThat(FILE).contains(before);
        assertThat(CustodyCommand.says(FILE.replaceFirst(before, after))).startsWith("BROKEN: " + broken);
    }

    @Test
    void a_link_that_was_taken_out_or_made_anew_leaves_a_gap() {
        var links = chain();
        var without = List.of(links.get(0), links.get(2));
        var remade = CustodyLink.after(null, ITEM, new Handover("a", "b", "c", "d", null), Instant.EPOCH);

        assertThat(CustodyCommand.says(json(without))).startsWith("BROKEN: link 2");
        assertThat(CustodyCommand.says(json(List.of(remade, links.get(1), links.get(2)))))
                .startsWith("BROKEN: link 2: it does not follow");
        assertThat(CustodyCommand.says(json(List.of()))).startsWith("BROKEN: the chain has no link");
    }

    private static List<CustodyLink> chain() {
        var one = CustodyLink.after(
                null,
                ITEM,
                new Handover("carrier:sf", "desk:reception", "架位 A3", "scan", null),
                Instant.parse("2026-11-23T01:00:00Z"));
        var two = CustodyLink.after(
                one,
                ITEM,
                new Handover("desk:clerk", "staff:staff-lin", "架位 \"A\\{3}\"", "signature", "d4d4"),
                Instant.parse("2026-11-23T02:00:00Z"));
        var three = CustodyLink.after(
                two,
                ITEM,
                new Handover("staff:staff-wang", "carrier:sto", "desk", "returned:refused", null),
                Instant.parse("2026-11-23T03:00:00Z"));
        return List.of(one, two, three);
    }

    private static String json(List<CustodyLink> links) {
        return JsonMapper.builder().build().writeValueAsString(CustodyFile.of(ITEM, links));
    }
}
