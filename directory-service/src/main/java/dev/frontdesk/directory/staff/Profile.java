package dev.frontdesk.directory.staff;

import dev.frontdesk.kernel.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the directory describes a member of staff.
 *
 * @param extensions in the order in which they are tried; one person may have several
 * @param mail address that relays go to; null when there is none; never told outside this service (S105)
 * @param deputyId S114: who is told when this person doesn't answer; null when nobody is named
 * @param restricted S89: contact details of leaders are given out only with an approver
 */
public record Profile(
        Names names,
        String departmentId,
        Names post,
        List<String> extensions,
        @Nullable String mail,
        @Nullable String deputyId,
        boolean restricted) {

    Profile renamed(Names newNames) {
        return new Profile(newNames, departmentId, post, extensions, mail, deputyId, restricted);
    }

    Profile moved(String newDepartmentId, Names newPost) {
        return new Profile(names, newDepartmentId, newPost, extensions, mail, deputyId, restricted);
    }

    Profile reachableAt(List<String> newExtensions) {
        return new Profile(names, departmentId, post, newExtensions, mail, deputyId, restricted);
    }

    Profile mailedAt(@Nullable String newMail) {
        return new Profile(names, departmentId, post, extensions, newMail, deputyId, restricted);
    }

    Profile deputisedBy(@Nullable String newDeputyId) {
        return new Profile(names, departmentId, post, extensions, mail, newDeputyId, restricted);
    }

    Profile disclosed(boolean nowRestricted) {
        return new Profile(names, departmentId, post, extensions, mail, deputyId, nowRestricted);
    }
}
