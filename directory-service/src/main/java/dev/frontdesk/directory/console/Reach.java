package dev.frontdesk.directory.console;

import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers where a responsibility leads: its extensions in order, each with whose it is today. */
@Component
class Reach {

    private final Staff staff;

    Reach(Staff staff) {
        this.staff = staff;
    }

    /** @param staffId null: a hotline of a department, or nobody's */
    @Schema(name = "Reached")
    record Reached(
            String extension,
            @Nullable String staffId,
            @Nullable Names names) {}

    List<Reached> of(String site, List<String> extensions) {
        return extensions.stream()
                .flatMap(extension -> {
                    var holders = staff.at(site, extension);
                    return holders.isEmpty()
                            ? Stream.of(new Reached(extension, null, null))
                            : holders.stream().map(holder -> new Reached(extension, holder.staffId(), holder.names()));
                })
                .toList();
    }
}
