package dev.frontdesk.directory.console;

import dev.frontdesk.web.BadInput;
import java.util.function.Function;

/** Turns what a client wrote into ids. */
final class Checked {

    private Checked() {}

    /** @throws BadInput {@code id-malformed} when it is no such id */
    static <T> T id(String written, String field, Function<String, T> make) {
        try {
            return make.apply(written);
        } catch (IllegalArgumentException malformed) {
            throw new BadInput("id-malformed", field);
        }
    }
}
