package dev.frontdesk.mailroom.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over: who gave, who took, where, by what evidence, and the digest of the hand-over before it.
 *
 * <p>Canonical form, UTF-8, each line ended by a line feed, an absent value empty:
 *
 * <pre>
 * frontdesk-custody-1
 * item=outgoing-…
 * number=2
 * giver=staff:staff-lin
 * taker=desk:reception
 * place=desk
 * evidence=handed-over
 * evidenceDigest=
 * at=2026-11-23T01:00:00Z
 * previous=…64 hex digits, empty for the first…
 * </pre>
 *
 * The digest is the SHA-256 of that text in hex. {@code infra/custody-check} checks it without any of this code.
 *
 * @param number counts from 1 within the item
 * @param giver {@code staff:…}, {@code desk:<account>}, {@code carrier:…} or {@code person:…} of the vault; taker likewise
 * @param evidenceDigest salted digest of the vault's entry, where there is one (signature, stub)
 * @param previous digest of the link before; empty for the first
 */
public record CustodyLink(
        int number,
        String giver,
        String taker,
        String place,
        String evidence,
        @Nullable String evidenceDigest,
        Instant at,
        String previous,
        String digest) {

    private static final Pattern SAFE = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    /** What is said of a hand-over; its place in the chain follows from the link before. */
    public record Handover(
            String giver,
            String taker,
            String place,
            String evidence,
            @Nullable String evidenceDigest) {

        public Handover {
            for (var word : new String[] {giver, taker, place, evidence}) {
                if (!SAFE.matcher(word).matches()) {
                    throw new IllegalArgumentException(
                            "A hand-over is said in 1 to 200 characters without line breaks");
                }
            }
        }
    }

    /** @param before null for the first hand-over of the item */
    public static CustodyLink after(@Nullable CustodyLink before, String item, Handover handover, Instant at) {
        var number = before == null ? 1 : before.number() + 1;
        var previous = before == null ? "" : before.digest();
        var open = new CustodyLink(
                number,
                handover.giver(),
                handover.taker(),
                handover.place(),
                handover.evidence(),
                handover.evidenceDigest(),
                at,
                previous,
                "");
        return new CustodyLink(
                number,
                open.giver,
                open.taker,
                open.place,
                open.evidence,
                open.evidenceDigest,
                at,
                previous,
                sha256(open.canonical(item)));
    }

    /** Whether the digest fits what this link says of the item. */
    public boolean holds(String item) {
        return digest.equals(sha256(canonical(item)));
    }

    public String canonical(String item) {
        return """
            frontdesk-custody-1
            item=%s
            number=%d
            giver=%s
            taker=%s
            place=%s
            evidence=%s
            evidenceDigest=%s
            at=%s
            previous=%s
            """.formatted(
                        item,
                        number,
                        giver,
                        taker,
                        place,
                        evidence,
                        evidenceDigest == null ? "" : evidenceDigest,
                        at,
                        previous);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
