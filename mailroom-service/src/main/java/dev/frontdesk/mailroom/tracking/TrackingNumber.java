package dev.frontdesk.mailroom.tracking;

import dev.frontdesk.kernel.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tracking number and whose it may be, by its form and, where the carrier publishes one, by its check digit. Several
 * candidates are possible: 12 digits may be SF Express or FedEx. Carriers may add forms, so no candidate is a doubt and not an
 * error; a wrong check digit is an error.
 *
 * @param number in capitals, without spaces and hyphens
 * @param candidates those with a right check digit first
 * @param mistyped forms that would fit but for the check digit; empty where a candidate's check digit is right
 */
public record TrackingNumber(String number, List<Candidate> candidates, List<Candidate> mistyped) {

    public TrackingNumber {
        candidates = List.copyOf(candidates);
        mistyped = List.copyOf(mistyped);
    }

    /**
     * @param carrier sf, yto, zto, sto, yunda, ems, jd, dhl, ups or fedex
     * @param checked whether its check digit was looked at
     * @param because why it may be this carrier's, or why it can't
     */
    public record Candidate(String carrier, boolean checked, Names because) {}

    /** The carriers whose numbers are known here. */
    public static Set<String> carriers() {
        return Form.ALL.stream().map(Form::carrier).collect(Collectors.toUnmodifiableSet());
    }

    /** However it was typed or scanned: full-width, with spaces or hyphens, in small letters. */
    public static TrackingNumber of(String typed) {
        var number = normal(typed);
        var certain = new ArrayList<Candidate>();
        var possible = new ArrayList<Candidate>();
        var mistyped = new ArrayList<Candidate>();
        for (var form : Form.ALL) {
            var match = form.form().matcher(number);
            if (!match.matches()) {
                continue;
            }
            if (form.check() == null) {
                possible.add(new Candidate(form.carrier(), false, form.says()));
            } else if (form.holds(match)) {
                certain.add(new Candidate(form.carrier(), true, right(form.says())));
            } else {
                mistyped.add(new Candidate(form.carrier(), true, wrong(form.says(), form.should(match))));
            }
        }
        var isCertain = !certain.isEmpty();
        certain.addAll(possible);
        return new TrackingNumber(number, certain, isCertain ? List.of() : mistyped);
    }

    /** Whether this may be a number of the carrier's. A carrier that is not known here is believed. */
    public boolean mayBe(String carrier) {
        return !carriers().contains(carrier)
                || candidates.stream().anyMatch(one -> one.carrier().equals(carrier));
    }

    /** Whether it would be a number of the carrier's but for its check digit. */
    public boolean isMistyped(String carrier) {
        return !mayBe(carrier)
                && mistyped.stream().anyMatch(one -> one.carrier().equals(carrier));
    }

    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Names right(Names form) {
        return new Names(form.zh() + "，校验码正确", form.en() + ", and the check digit is right");
    }

    private static Names wrong(Names form, int should) {
        return new Names(form.zh() + "，但校验码应为 " + should, form.en() + ", but the check digit should be " + should);
    }
}
