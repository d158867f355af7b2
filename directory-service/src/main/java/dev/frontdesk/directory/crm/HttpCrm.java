package dev.frontdesk.directory.crm;

import dev.frontdesk.directory.crm.CrmAnswer.CrmCustomer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks by {@code POST} with {@code {"siteId", "number", "company", "name"}}; expects {@code {"customers": [{"id",
 * "company", "matched", "nearness", "ownerId", "lockedSince"}]}}. What an outsider said stands in the body alone.
 */
final class HttpCrm implements Crm {

    private static final Logger LOG = LoggerFactory.getLogger(HttpCrm.class);
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_CUSTOMERS = 5;

    private final HttpClient http;
    private final URI url;
    private final @Nullable String token;
    private final Duration timeout;
    private final JsonMapper json;
    private final Clock clock;

    HttpCrm(URI url, @Nullable String token, Duration timeout, JsonMapper json, Clock clock) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.url = url;
        this.token = token;
        this.timeout = timeout;
        this.json = json;
        this.clock = clock;
    }

    private record Row(
            @Nullable String id,
            @Nullable String company,
            @Nullable String matched,
            @Nullable Double nearness,
            @Nullable String ownerId,
            @Nullable Instant lockedSince) {}

    private record Body(@Nullable List<Row> customers) {}

    @Override
    public Optional<CrmAnswer> ask(CrmQuestion question) {
        var answer = http.sendAsync(request(question), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return read(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return nothing("no answer in time");
        } catch (ExecutionException broken) {
            return nothing(String.valueOf(broken.getCause()).replaceAll(":.*", ""));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return nothing("interrupted");
        }
    }

    private HttpRequest request(CrmQuestion question) {
        var request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                .build();
    }

    private Optional<CrmAnswer> read(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            return nothing("status " + response.statusCode());
        }
        try {
            var rows = json.readValue(response.body(), Body.class).customers();
            return rows == null ? nothing("no customers in the answer") : answer(rows);
        } catch (JacksonException garbled) {
            return nothing(garbled.getClass().getSimpleName());
        }
    }

    private Optional<CrmAnswer> answer(List<Row> rows) {
        var customers =
                rows.stream().limit(MOST_CUSTOMERS).map(HttpCrm::customer).toList();
        return customers.stream().allMatch(Optional::isPresent)
                ? Optional.of(new CrmAnswer(
                        customers.stream().flatMap(Optional::stream).toList(), clock.instant()))
                : nothing("a customer that is none");
    }

    /** One row that makes no sense makes the whole answer worthless: a wrong owner is worse than an old one. */
    private static Optional<CrmCustomer> customer(Row row) {
        var id = row.id();
        var company = row.company();
        var nearness = row.nearness();
        var matched = row.matched();
        if (id == null
                || company == null
                || matched == null
                || nearness == null
                || !id.matches("customer-[a-z0-9-]{1,120}")
                || !matched.matches("number|company|name")
                || !(nearness > 0 && nearness <= 1)
                || (row.ownerId() != null && !row.ownerId().matches("staff-[a-z0-9-]{1,120}"))) {
            return Optional.empty();
        }
        return Optional.of(new CrmCustomer(id, company, matched, nearness, row.ownerId(), row.lockedSince()));
    }

    private static <T> Optional<T> nothing(String why) {
        LOG.warn("The live register of customers gave no usable answer ({}); the own copy answers", why);
        return Optional.empty();
    }
}
