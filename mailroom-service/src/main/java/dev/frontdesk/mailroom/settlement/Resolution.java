package dev.frontdesk.mailroom.settlement;

import static dev.frontdesk.mailroom.matching.DifferenceKind.DUPLICATE;
import static dev.frontdesk.mailroom.matching.DifferenceKind.MISSING_IN_STATEMENT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.OTHER_ACCOUNT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.PRICE;
import static dev.frontdesk.mailroom.matching.DifferenceKind.PRIVATE_ITEM;
import static dev.frontdesk.mailroom.matching.DifferenceKind.SPLIT_SHIPMENT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.WEIGHT;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.DifferenceKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a difference is settled (S132): what is paid for it, and for which kinds that can be said. */
public enum Resolution {
    /** 认可. The courier is right, although register or tariff say otherwise; paid as asked. Never what nobody sent. */
    ACCEPT("accept", Set.of(PRICE, WEIGHT, SPLIT_SHIPMENT, PRIVATE_ITEM, OTHER_ACCOUNT, MISSING_IN_STATEMENT)) {
        @Override
        long pays(Difference difference) {
            return difference.claimedCents();
        }
    },
    /** 拒付追回. Paid what the tariff says, at most what is asked; nothing where there is no item for it. */
    CLAIM_BACK("claim-back", allBut(MISSING_IN_STATEMENT)) {
        @Override
        long pays(Difference difference) {
            var expected = difference.expectedCents();
            return expected == null || difference.kind().equals(DUPLICATE.code())
                    ? 0
                    : Math.min(expected, difference.claimedCents());
        }
    },
    /** 更正登记. The register was wrong and is put right; paid as asked. */
    CORRECT_REGISTER("correct-register", allBut(DUPLICATE, PRIVATE_ITEM)) {
        @Override
        long pays(Difference difference) {
            return difference.claimedCents();
        }
    },
    /** 个人承担. Paid as asked, and charged to a member of staff. */
    CHARGE_PERSON("charge-person", allBut(DUPLICATE, MISSING_IN_STATEMENT)) {
        @Override
        long pays(Difference difference) {
            return difference.claimedCents();
        }
    },
    /** 下月结算. The courier will ask for it in a later statement. */
    NEXT_MONTH("next-month", Set.of(MISSING_IN_STATEMENT)) {
        @Override
        long pays(Difference difference) {
            return 0;
        }
    };

    private final String code;
    private final Set<DifferenceKind> kinds;

    Resolution(String code, Set<DifferenceKind> kinds) {
        this.code = code;
        this.kinds = Set.copyOf(kinds);
    }

    public String code() {
        return code;
    }

    public static Optional<Resolution> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    boolean fits(Difference difference) {
        return kinds.contains(DifferenceKind.of(difference.kind()));
    }

    abstract long pays(Difference difference);

    private static Set<DifferenceKind> allBut(DifferenceKind... kinds) {
        return EnumSet.complementOf(EnumSet.copyOf(Set.of(kinds)));
    }
}
