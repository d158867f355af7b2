package dev.frontdesk.mailroom.statementfile;

import dev.frontdesk.table.Cell;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which column each heading stands. */
record Headings(Map<String, Integer> places) {

    /** As a cell reads whatever its width and spaces: {@code 费用（元）} and {@code 费用 (元)} are one. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** @return empty when this line is not the one with the headings */
    static Optional<Headings> in(List<Cell> cells, Set<String> wanted) {
        var places = new HashMap<String, Integer>();
        for (int column = 0; column < cells.size(); column++) {
            places.putIfAbsent(plain(cells.get(column).text()), column);
        }
        return places.keySet().containsAll(wanted) ? Optional.of(new Headings(places)) : Optional.empty();
    }

    /** @return an empty cell for no heading or a line that ends before it */
    Cell of(@Nullable String heading, List<Cell> cells) {
        var place = heading == null ? null : places.get(plain(heading));
        return place == null || place >= cells.size() ? new Cell("", Cell.Kind.TEXT) : cells.get(place);
    }
}
