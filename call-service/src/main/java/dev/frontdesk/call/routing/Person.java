package dev.frontdesk.call.routing;

import dev.frontdesk.kernel.Names;
import java.util.List;

/** A member of staff who could take the call. @param extensions in the order in which they are tried */
public record Person(String staffId, Names names, List<String> extensions) {

    public Person {
        extensions = List.copyOf(extensions);
    }
}
