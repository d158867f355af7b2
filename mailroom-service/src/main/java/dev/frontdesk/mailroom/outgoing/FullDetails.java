package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.Written;
import dev.frontdesk.mailroom.outgoing.OutgoingItemRejection.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** S128. What the remarks rule of the register demands of contracts, bills, valuables and goods, for later tracing. */
final class FullDetails {

    private FullDetails() {}

    /** @return empty where nothing is missing */
    static List<Missing> missing(RegisterEntry entry, Set<Written> written) {
        var itemClass = ItemClass.of(entry.itemClass()).orElseThrow();
        var missing = new ArrayList<Missing>();
        if (!itemClass.demandsFullDetails()) {
            return missing;
        }
        demand(written.contains(Written.ADDRESSEE_NAME), Missing.NAME, missing);
        demand(written.contains(Written.ADDRESSEE_NUMBER), Missing.NUMBER, missing);
        demand(written.contains(Written.ADDRESSEE_ADDRESS), Missing.ADDRESS, missing);
        demand(written.contains(Written.CONTENTS), Missing.CONTENTS, missing);
        demand(entry.pieces() != null, Missing.PIECES, missing);
        demand(entry.valueCents() != null || !itemClass.demandsValue(), Missing.VALUE, missing);
        return missing;
    }

    private static void demand(boolean there, Missing field, List<Missing> missing) {
        if (!there) {
            missing.add(field);
        }
    }
}
