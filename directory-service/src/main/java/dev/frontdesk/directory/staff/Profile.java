package dev.frontdesk.directory.staff;

import dev.frontdesk.kernel.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the directory describes a member of staff.
 *
 * @param post in that department; what the person does besides stands in {@code furtherPosts}
 * @param extensions in the order in which they are tried; one person may have several
 * @param mail address that relays go to; null when there is none; never told outside this service (S105)
 * @param deputyId S114: who is told when this person doesn't answer; null when nobody is named
 * @param assistantId who takes calls and visits for this person; null when nobody does
 * @param restricted S89: contact details of leaders are given out only with an approver
 */
public record Profile(
        Names names,
        String departmentId,
        Names post,
        List<FurtherPost> furtherPosts,
        List<String> extensions,
        @Nullable String mail,
        @Nullable String deputyId,
        @Nullable String assistantId,
        boolean restricted) {

    Profile renamed(Names newNames) {
        return new Profile(
                newNames, departmentId, post, furtherPosts, extensions, mail, deputyId, assistantId, restricted);
    }

    Profile moved(String newDepartmentId, Names newPost) {
        return new Profile(
                names, newDepartmentId, newPost, furtherPosts, extensions, mail, deputyId, assistantId, restricted);
    }

    Profile alsoHolding(List<FurtherPost> newPosts) {
        return new Profile(names, departmentId, post, newPosts, extensions, mail, deputyId, assistantId, restricted);
    }

    public Profile reachableAt(List<String> newExtensions) {
        return new Profile(
                names, departmentId, post, furtherPosts, newExtensions, mail, deputyId, assistantId, restricted);
    }

    Profile mailedAt(@Nullable String newMail) {
        return new Profile(
                names, departmentId, post, furtherPosts, extensions, newMail, deputyId, assistantId, restricted);
    }

    Profile deputisedBy(@Nullable String newDeputyId) {
        return new Profile(
                names, departmentId, post, furtherPosts, extensions, mail, newDeputyId, assistantId, restricted);
    }

    Profile assistedBy(@Nullable String newAssistantId) {
        return new Profile(
                names, departmentId, post, furtherPosts, extensions, mail, deputyId, newAssistantId, restricted);
    }

    Profile disclosed(boolean nowRestricted) {
        return new Profile(
                names, departmentId, post, furtherPosts, extensions, mail, deputyId, assistantId, nowRestricted);
    }
}
