package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.report.Ledger.Written;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom an entry is about. It is not on the topics: the services that keep the registers are asked, as known at the moment of
 * the print, with the token of somebody who may read them; each of them records that the names were looked at.
 */
final class Outsiders {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String gateway;
    private final String token;
    private final String site;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param site whose registers are read: an account may have several */
    Outsiders(String gateway, String token, String site) {
        this.gateway = gateway;
        this.token = token;
        this.site = site;
    }

    /** @return by entry; null where a register is about nobody from outside */
    @Nullable
    Map<String, List<Written>> of(String register, Span span) {
        var known = "knownAt=" + URLEncoder.encode(span.knownAt().toString(), StandardCharsets.UTF_8);
        return switch (register) {
            case "visitors", "customers" -> ofDays(span, "/api/v1/visit-registers/" + register + "?" + known + "&day=");
            case "calls" -> ofDays(span, "/api/v1/call-register?" + known + "&day=");
            case "dispatch" -> ofMonths(span, "/api/v1/mail/dispatch-register/", "?" + known);
            default -> null;
        };
    }

    private Map<String, List<Written>> ofDays(Span span, String path) {
        var found = new HashMap<String, List<Written>>();
        span.from().datesUntil(span.to().plusDays(1)).forEach(day -> pages(path + day, found));
        return found;
    }

    private Map<String, List<Written>> ofMonths(Span span, String path, String query) {
        var found = new HashMap<String, List<Written>>();
        for (var month = YearMonth.from(span.from());
                !month.isAfter(YearMonth.from(span.to()));
                month = month.plusMonths(1)) {
            pages(path + month + query, found);
        }
        return found;
    }

    private void pages(String path, Map<String, List<Written>> found) {
        var cursor = "";
        do {
            var page = get(
                    cursor.isEmpty() ? path : path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            for (var item : page.path("items")) {
                var id = Fact.text(item.path("id")) + Fact.text(item.path("itemId"));
                found.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(written(item));
            }
            cursor = Fact.text(page.path("next"));
        } while (!cursor.isEmpty());
    }

    private static List<Written> written(JsonNode item) {
        var written = new ArrayList<Written>();
        for (var list : List.of("visitor", "caller")) {
            for (var one : item.path(list)) {
                written.add(
                        said(one.path("words"), one.path("struck").asBoolean(), "name", "company", "number", "matter"));
            }
        }
        if (item.has("addressee")) {
            written.add(said(item, item.path("struck").asBoolean(), "addressee", "company"));
        }
        return written;
    }

    private static Written said(JsonNode words, boolean struck, String... fields) {
        if (words.path("erased").asBoolean()) {
            return new Written(new Names("（已删除）", "(erased)"), struck);
        }
        return new Written(
                People.both(Stream.of(fields)
                        .map(field -> Fact.text(words.path(field)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "))),
                struck);
    }

    private JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Frontdesk-Site", site)
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return JsonMapper.shared().readTree(answer.body());
            }
            throw refused(path, Integer.toString(answer.statusCode()), null);
        } catch (IOException e) {
            throw refused(path, Objects.toString(e.getMessage(), e.getClass().getSimpleName()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(path, "interrupted", e);
        }
    }

    private Trouble refused(String path, String why, @Nullable Exception cause) {
        var place = gateway + path.replaceAll("\\?.*", "");
        return new Trouble(
                "没有取得姓名：%s（%s）；请确认系统在运行、令牌有效且可查阅该登记簿".formatted(place, why),
                "The names did not come: %s (%s); check that the suite is running and that the token is valid and may read this register"
                        .formatted(place, why),
                cause);
    }
}
