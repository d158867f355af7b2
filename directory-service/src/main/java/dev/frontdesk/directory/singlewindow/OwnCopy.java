package dev.frontdesk.directory.singlewindow;

import dev.frontdesk.directory.customerlist.Customers;
import dev.frontdesk.directory.customerlist.Customers.CustomerRow;
import dev.frontdesk.directory.singlewindow.Found.Match;
import dev.frontdesk.privacy.Near;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Sought;
import dev.frontdesk.privacy.Sought.Field;
import dev.frontdesk.privacy.Vault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks a caller up in what this service has of the register; opens nothing in the vault but what it shows. */
@Component
class OwnCopy {

    private static final int SHOWN = 5;
    /** Some of them may describe a customer no longer. */
    private static final int LOOKED_AT = 50;

    private static final String PURPOSE = "customer-owner";

    private final Vault vault;
    private final Customers customers;

    OwnCopy(Vault vault, Customers customers) {
        this.vault = vault;
        this.customers = customers;
    }

    /** @param ref what matched */
    private record Hit(CustomerRow customer, String ref, String matched, double nearness) {}

    Found find(Question question) {
        var best = Stream.of(byNumber(question), byCompany(question), byName(question))
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Hit::nearness).reversed())
                .collect(Collectors.toMap(
                        hit -> hit.customer().customerId(),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .limit(SHOWN)
                .toList();
        var changedAt = customers.changedAt(question.site()).orElse(null);
        return new Found("own-copy", changedAt, shown(best, question));
    }

    /** Comes first: {@code sorted} leaves those of the same nearness in this order. */
    private List<Hit> byNumber(Question question) {
        var number = question.number();
        var person = number == null ? null : vault.person(number).orElse(null);
        return person == null
                ? List.of()
                : customers.withPerson(question.site(), person, SHOWN).stream()
                        .map(row -> new Hit(row, row.refs().get(row.persons().indexOf(person)), "number", 1))
                        .toList();
    }

    private List<Hit> byCompany(Question question) {
        return like(question.site(), Field.COMPANY, question.company(), "company");
    }

    private List<Hit> byName(Question question) {
        return like(question.site(), Field.NAME, question.name(), "name");
    }

    private List<Hit> like(String site, Field field, @Nullable String said, String matched) {
        var near = said == null ? List.<Near>of() : vault.near(new Sought(site, field, said), LOOKED_AT);
        var hits = new ArrayList<Hit>();
        for (var row : customers.withRefs(site, near.stream().map(Near::ref).toList())) {
            near.stream()
                    .filter(one -> row.refs().contains(one.ref()))
                    .forEach(one -> hits.add(new Hit(row, one.ref(), matched, one.nearness())));
        }
        hits.sort(Comparator.comparing(hit -> hit.customer().customerId()));
        return hits;
    }

    private List<Match> shown(List<Hit> hits, Question question) {
        var refs = hits.stream()
                .flatMap(hit -> Stream.of(hit.customer().companyRef(), hit.ref()))
                .distinct()
                .toList();
        var reveal = new Reveal(question.account(), question.site(), PURPOSE, question.about());
        var details = vault.reveal(refs, reveal);
        return hits.stream().map(hit -> match(hit, details)).toList();
    }

    private static Match match(Hit hit, Map<String, PersonalDetails> details) {
        var customer = hit.customer();
        var company = details.get(customer.companyRef());
        var contact = hit.ref().equals(customer.companyRef()) ? null : details.get(hit.ref());
        return new Match(
                customer.customerId(),
                company == null ? null : company.company(),
                contact == null ? null : contact.name(),
                hit.matched(),
                hit.nearness(),
                customer.ownerId(),
                customer.lockedSince());
    }
}
