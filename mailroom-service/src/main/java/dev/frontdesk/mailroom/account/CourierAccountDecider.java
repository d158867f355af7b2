package dev.frontdesk.mailroom.account;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.account.CourierAccountCommand.DescribeAccount;
import dev.frontdesk.mailroom.account.CourierAccountCommand.IssueTariff;
import dev.frontdesk.mailroom.account.CourierAccountCommand.MapStatement;
import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.account.CourierAccountState.Open;
import dev.frontdesk.mailroom.account.CourierAccountState.Unopened;
import dev.frontdesk.mailroom.tariff.TariffCheck;
import java.util.List;
import java.util.Map;

/** Every rule of a courier account. Same state, same command, same answer: no clock, no chance, no framework. */
final class CourierAccountDecider {

    private CourierAccountDecider() {}

    static List<CourierAccountEvent> decide(CourierAccountState state, CourierAccountCommand command) {
        return switch (command) {
            case DescribeAccount describe -> described(state, describe);
            case IssueTariff issue -> issued(open(state, issue.accountId(), issue.siteId()), issue);
            case MapStatement map -> mapped(open(state, map.accountId(), map.siteId()), map);
        };
    }

    private static List<CourierAccountEvent> described(CourierAccountState state, DescribeAccount command) {
        var event = new AccountDescribed(
                command.accountId().value(),
                command.siteId(),
                command.carrier(),
                command.number(),
                command.zh(),
                command.en(),
                command.at());
        return switch (state) {
            case Unopened _ -> List.of(event);
            case Open open -> {
                var now = open.described();
                if (!now.siteId().equals(command.siteId()) || !now.carrier().equals(command.carrier())) {
                    throw idTaken(command.accountId());
                }
                var same = now.number().equals(command.number())
                        && now.zh().equals(command.zh())
                        && now.en().equals(command.en());
                yield same ? List.of() : List.of(event);
            }
        };
    }

    private static List<CourierAccountEvent> issued(Open account, IssueTariff command) {
        TariffCheck.check(command.tariff());
        if (command.tariff().equals(account.tariffs().get(command.validFrom()))) {
            return List.of();
        }
        return List.of(new TariffIssued(
                command.accountId().value(),
                account.tariffVersion() + 1,
                command.validFrom(),
                command.tariff(),
                "S131",
                command.at()));
    }

    private static List<CourierAccountEvent> mapped(Open account, MapStatement command) {
        return command.mapping().equals(account.mapping())
                ? List.of()
                : List.of(new StatementMapped(command.accountId().value(), command.mapping(), command.at()));
    }

    private static Open open(CourierAccountState state, CourierAccountId id, String siteId) {
        if (state instanceof Open open && open.described().siteId().equals(siteId)) {
            return open;
        }
        throw new Rejection("account-unknown", "%s was never opened here".formatted(id), Map.of("id", id.value()));
    }

    private static Rejection idTaken(CourierAccountId id) {
        return new Rejection("id-taken", "%s stands for another account".formatted(id), Map.of("id", id.value()));
    }
}
