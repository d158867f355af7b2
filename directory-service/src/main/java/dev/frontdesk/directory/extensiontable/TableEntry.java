package dev.frontdesk.directory.extensiontable;

import dev.frontdesk.kernel.Names;
import org.jspecify.annotations.Nullable;

/**
 * One line of an extension table.
 *
 * @param holderKind {@code staff}, {@code department} or {@code role}
 * @param holderId of the member of staff or the department; of a role its Chinese name
 * @param names of the holder on that day
 * @param departmentId of a member of staff; null for the others
 */
public record TableEntry(
        String extension,
        String holderKind,
        String holderId,
        Names names,
        @Nullable String departmentId) {}
