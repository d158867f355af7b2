package dev.frontdesk.directory.outward;

import dev.frontdesk.kernel.Names;

/** S31, S43, S49, S89, S90, S105. The one place that makes what is said to outsiders about a person. */
public final class OutwardAnswer {

    /** True of everybody at any time: the matter is passed on. */
    static final Names USUAL = new Names(
            "您找{name}的事，我来为您转告。请问您是哪里、贵姓、有什么事？",
            "I will gladly pass your matter on to {name}. May I ask where you are from, your name and what it is"
                    + " about?");

    private static final String NAME = "{name}";

    private OutwardAnswer() {}

    /** @param wording of the site, with {@code {name}} where the person is named */
    public static Names about(OutwardPerson person, Names wording) {
        return new Names(
                wording.zh().replace(NAME, person.names().zh()),
                wording.en().replace(NAME, person.names().en()));
    }
}
