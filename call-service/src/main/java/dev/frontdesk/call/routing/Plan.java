package dev.frontdesk.call.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.kernel.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 转接方案 as data: everything by which two companies differ. Its words are those of {@link dev.frontdesk.call.call.CallKind}, {@link
 * FallbackRole}, {@link BranchCondition}, {@link AskField} and {@link EndingForm}. Stored for ever within an event:
 * rename nothing, remove nothing.
 *
 * @param lineStateSeconds how old what is known of a line may be; older is unknown
 * @param responsibilities S26 to S28. Which subject goes to whom
 * @param greetings S5, S107. Of lines that are answered otherwise than the site's; plans of old have none
 * @param limits how long the desk may take; null where the usual ones hold
 */
public record Plan(
        long lineStateSeconds,
        List<Chain> chains,
        List<Route> routes,
        List<Responsibility> responsibilities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Greeting> greetings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Limits limits) {

    public Plan {
        greetings = greetings == null ? List.of() : List.copyOf(greetings);
        chains = List.copyOf(chains);
        routes = List.copyOf(routes);
        responsibilities = List.copyOf(responsibilities);
    }

    /** A plan whose lines are all answered with the site's greeting, with the usual limits. */
    public Plan(long lineStateSeconds, List<Chain> chains, List<Route> routes, List<Responsibility> responsibilities) {
        this(lineStateSeconds, chains, routes, responsibilities, List.of(), null);
    }

    /** The limits that hold, whether the plan names them or not. */
    public Limits limitsOrUsual() {
        return limits == null ? Limits.USUAL : limits;
    }

    /**
     * What "at once" and "promptly" mean at this site.
     *
     * @param callBackSeconds S9, S13, S18. A promise to call back, where the desk says nothing else
     * @param missedCallSeconds S112. Until a missed call is returned
     * @param complaintSeconds S20. Until customer service says that it has the complaint
     * @param contactSeconds S22. Until customer service calls who complained
     * @param ringSeconds S106. How long one ring lasts
     * @param bookEntries S117. So many entries make a book of the call register full
     * @param sealDays S124. How many days after the year's end its call register may be sealed
     */
    public record Limits(
            long callBackSeconds,
            long missedCallSeconds,
            long complaintSeconds,
            long contactSeconds,
            long ringSeconds,
            int bookEntries,
            int sealDays) {

        /** Four hours, half an hour, ten minutes, two hours; a ring of five seconds; 500 entries; the end of January. */
        public static final Limits USUAL = new Limits(14_400, 1_800, 600, 7_200, 5, 500, 31);
    }

    /** S5, S107. @param line own line that rings */
    public record Greeting(String line, Names words) {}

    /** Who is tried one after the other. @param next the chain that goes on where this one ends */
    public record Chain(
            String name, List<Step> steps, @Nullable String next) {

        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param of whose department manager, for that role alone
     * @param extension of a hotline, for that role alone
     * @param post who sits there, for a hotline
     * @param why what the receptionist reads
     */
    public record Step(
            String role,
            @Nullable String of,
            @Nullable String extension,
            @Nullable Names post,
            Names why,
            String rule) {}

    /**
     * What is done with one kind of call.
     *
     * @param first asked of the caller, or looked up, before anybody is tried (S10, S14, S24)
     * @param callee asked of the one who is called before the call is put through; null where nobody is asked (S25, S30)
     * @param connect said while somebody is tried
     * @param branches the first that holds is taken
     * @param ending S31. One per kind, so that what is said cannot depend on who was busy or unwilling
     */
    public record Route(
            String kind, List<Ask> first, @Nullable Ask callee, Names connect, List<Branch> branches, Ending ending) {

        public Route {
            first = List.copyOf(first);
            branches = List.copyOf(branches);
        }
    }

    /** @param chain null where nobody is tried at all */
    public record Branch(String when, @Nullable String chain) {}

    public record Ask(String field, Names words, String rule) {}

    /**
     * When nobody takes the call.
     *
     * @param say the sentence to the caller
     * @param ask what the caller is asked for then
     * @param tellWhenIdle S19. The owner is told the moment the line is free
     */
    public record Ending(String form, Names say, List<Ask> ask, boolean tellWhenIdle, String rule) {

        public Ending {
            ask = List.copyOf(ask);
        }
    }

    /** @param subject a word of the plan's own, for example {@code website} */
    public record Responsibility(String subject, Names names, Names post, List<String> extensions, String rule) {

        public Responsibility {
            extensions = List.copyOf(extensions);
        }
    }
}
