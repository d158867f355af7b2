package dev.frontdesk.directory.customerimport;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lines that are still to be done where outsiders' data belongs. No event refers to them: a day later they are swept. */
@Component
class LinesInVault {

    private static final TypeReference<List<Written>> LINES = new TypeReference<>() {};

    private final Vault vault;
    private final JsonMapper json;

    LinesInVault(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    private record Written(long number, Map<Column, String> cells) {}

    void keep(String ref, List<CustomerLine> lines) {
        var written = lines.stream()
                .map(line -> new Written(line.number(), line.cells()))
                .toList();
        vault.keep(ref, new PersonalDetails(null, null, null, json.writeValueAsString(written)));
    }

    /** Nothing where they were swept or erased meanwhile. */
    List<CustomerLine> read(String ref, Origin origin, String importId) {
        var reveal = new Reveal(origin.actor(), origin.site(), "customer-import", importId);
        var details = vault.reveal(List.of(ref), reveal).get(ref);
        var text = details == null ? null : details.text();
        return text == null
                ? List.of()
                : json.readValue(text, LINES).stream()
                        .map(line -> new CustomerLine(line.number(), line.cells()))
                        .toList();
    }
}
