package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;

/**
 * {@code infra/report}, in a process of its own, beside what each service says of itself: the first reads topics, the others
 * their own tables. How soon hosts answer is left out: topics do not tell an answer from a host who was not reached (S43,
 * S49). The period begins with the last month, as the mail of the demo does, and holds today.
 */
final class Reports {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> STATES = List.of("opened", "kept", "broken", "released", "open");

    /** Words of services, and what the report calls them. */
    private static final Map<String, String> PROMISES = Map.of(
            "message", "phone message",
            "call-back", "call-back",
            "missed-call", "missed call",
            "complaint", "complaint",
            "reply", "reply to a visitor");

    private static final Map<String, String> ENDS = Map.of(
            "transferred", "transferred",
            "message", "message taken",
            "call-back-promised", "call-back promised",
            "informed", "informed",
            "turned-away", "turned away",
            "wrong-number", "wrong number");

    private static final Map<String, String> VISITS = Map.of(
            "customer", "customer",
            "applicant", "applicant",
            "media", "media",
            "government", "government",
            "tour", "tour",
            "delivery", "delivery",
            "payment-collection", "payment collection",
            "solicitation", "solicitation",
            "other", "other");

    private static final Map<String, String> DEPARTURES = Map.of(
            "departed-observed", "observed",
            "departed-self", "by the visitor",
            "departed-host-confirmed", "confirmed by the host",
            "departure-inferred", "inferred");

    private static final Map<String, String> AGES = Map.of(
            "under-1-day", "less than 1 day",
            "1-to-3-days", "1 to 3 days",
            "3-to-7-days", "3 to 7 days",
            "7-to-30-days", "7 to 30 days",
            "over-30-days", "30 days and more");

    private final Client manager;
    private final String site;
    private final Path folder;
    private final LocalDate from = LocalDate.now(ZONE).minusMonths(1).withDayOfMonth(1);
    private final LocalDate to = LocalDate.now(ZONE).plusDays(1);

    /** @param manager may read figures and names of the site */
    Reports(Client manager, String site, Path folder) {
        this.manager = manager;
        this.site = site;
        this.folder = folder;
    }

    /** Text of a printed register with names of people from outside. */
    String named(String register) throws Exception {
        run("register " + register, manager.token(), "--names", "-");
        try (var pdf = Loader.loadPDF(
                folder.resolve(site).resolve(register + ".zh.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The figures that both have, as the report tells them. */
    TreeMap<String, String> ofTopics() throws Exception {
        run("monthly", "");
        var month = month();
        var told = new TreeMap<String, String>();
        told.put("calls", total(month, "Calls received, by kind"));
        told.put("calls answered", spread(month, "Answered (ring, ms)", ""));
        told.put("everybody busy", count(month, "Calls answered: how many found everybody busy", "all lines busy"));
        told.put("calls missed", count(month, "Missed", ""));
        ENDS.forEach((word, name) -> told.put("calls ended " + word, count(month, "How calls ended", name)));
        for (var state : STATES) {
            PROMISES.forEach((word, name) -> told.put(
                    word + " " + state, count(month, "Promises opened and what became of them", name + " · " + state)));
        }
        VISITS.forEach((word, name) -> {
            told.put("visits " + word, count(month, "Visits, by kind", name));
            told.put("waiting " + word, spread(month, "From arrival to being received, by kind", name));
            told.put(
                    "answer " + word,
                    spread(month, "From asking the host until answered or not reached, by kind", name));
        });
        told.put("admitted", count(month, "Admitted", ""));
        told.put("turned away", count(month, "Turned away", ""));
        DEPARTURES.forEach((word, name) -> told.put(word, count(month, "Departures, by how they are known", name)));
        told.put("parcels", count(month, "Incoming items, by kind", "parcel"));
        told.put("letters", count(month, "Incoming items, by kind", "letter"));
        told.put("handed over", total(month, "Handed over, by who took it"));
        told.put("told too late", count(month, "Told too late", ""));
        AGES.forEach((word, name) ->
                told.put("uncollected " + word, count(month, "Still at the desk at the end, by days", name)));
        told.put("dispatched", total(month, "Dispatched, by carrier"));
        return told;
    }

    /** The same, as each service counts. */
    TreeMap<String, String> ofServices() {
        var period = "?from=%s&until=%s".formatted(moment(from), moment(to.plusDays(1)));
        var told = new TreeMap<String, String>();
        var calls = ask("/api/v1/call-figures" + period);
        var ring = calls.path("ringMillis");
        told.put("calls", calls.at("/counts/received").asString());
        told.put(
                "calls answered",
                spread(
                        calls.at("/counts/answered").asLong(),
                        ring.path("median").asLong(0),
                        ring.path("ninetiethPercentile").asLong(0)));
        told.put("everybody busy", calls.at("/counts/all-busy").asString());
        told.put("calls missed", calls.at("/counts/abandoned").asString());
        ENDS.keySet()
                .forEach(word -> told.put(
                        "calls ended " + word, calls.at("/counts/ended-" + word).asString()));
        PROMISES.keySet().forEach(kind -> {
            var figures = kind.equals("reply")
                    ? ask("/api/v1/visit-promises/figures").path("figures")
                    : ask("/api/v1/promises/figures?kind=" + kind);
            STATES.forEach(
                    state -> told.put(kind + " " + state, figures.path(state).asString()));
        });
        VISITS.keySet().forEach(kind -> {
            var visits = ask("/api/v1/visit-figures" + period + "&kind=" + kind);
            told.put("visits " + kind, visits.at("/counts/arrived").asString());
            told.put("waiting " + kind, seconds(visits.path("waiting")));
            told.put("answer " + kind, seconds(visits.path("response")));
        });
        var visits = ask("/api/v1/visit-figures" + period).path("counts");
        told.put("admitted", visits.path("admitted").asString());
        told.put("turned away", visits.path("turned-away").asString());
        DEPARTURES.keySet().forEach(word -> told.put(word, visits.path(word).asString()));
        var mail = ask("/api/v1/mail/incoming-figures" + period).path("counts");
        told.put("parcels", mail.path("received-parcel").asString());
        told.put("letters", mail.path("received-letter").asString());
        told.put("handed over", mail.path("delivered").asString());
        told.put("told too late", mail.path("notification-overdue").asString());
        var lying = ask("/api/v1/mail/uncollected-figures").path("counts");
        AGES.keySet()
                .forEach(
                        word -> told.put("uncollected " + word, lying.path(word).asString()));
        var dispatched = from.datesUntil(to.plusDays(1), Period.ofMonths(1))
                .flatMap(month -> ask("/api/v1/mail/dispatch-register/" + YearMonth.from(month) + "/figures")
                        .valueStream())
                .mapToLong(one -> one.path("items").asLong())
                .sum();
        told.put("dispatched", "" + dispatched);
        return told;
    }

    private void run(String job, String input, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                Checkout.java(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfrontdesk.root=" + Checkout.root(),
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                "dev.frontdesk.report.Report"));
        command.addAll(List.of(job.split(" ")));
        command.addAll(List.of("--from", from.toString(), "--to", to.toString(), "--site", site));
        command.addAll(List.of("--data", RunningSuite.get().data().toString(), "--out", folder.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var token = process.outputWriter(StandardCharsets.UTF_8)) {
            token.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private JsonNode ask(String path) {
        var answer = manager.get(path);
        assertThat(answer.status()).as(path + " " + answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toString();
    }

    /** Seconds, as the report has them. */
    private static String seconds(JsonNode millis) {
        return spread(
                millis.path("measured").asLong(),
                millis.path("median").asLong(0) / 1000,
                millis.path("ninetiethPercentile").asLong(0) / 1000);
    }

    private static String spread(long count, long median, long ninth) {
        return "%d, median %d, nine of ten %d".formatted(count, median, ninth);
    }

    /** Of the workbook's first sheet. */
    private record Line(String figure, String part, long count, long median, long ninth) {

        static Line of(Row row) {
            return new Line(text(row, 3), text(row, 5), number(row, 6), number(row, 7), number(row, 8));
        }

        private static String text(Row row, int column) {
            return row.getOptionalCell(column).map(cell -> cell.getText()).orElse("");
        }

        private static long number(Row row, int column) {
            var text = text(row, column);
            return text.isEmpty() ? 0 : Math.round(Double.parseDouble(text));
        }
    }

    private List<Line> month() throws IOException {
        try (var book = new ReadableWorkbook(folder.resolve("monthly.xlsx").toFile());
                var rows = book.getFirstSheet().openStream()) {
            return rows.skip(3).map(Line::of).toList();
        }
    }

    private static Line line(List<Line> month, String figure, String part) {
        assertThat(month).as(figure).anyMatch(line -> line.figure().equals(figure));
        return month.stream()
                .filter(line -> line.figure().equals(figure) && line.part().equals(part))
                .findFirst()
                .orElse(new Line(figure, part, 0, 0, 0));
    }

    private static String count(List<Line> month, String figure, String part) {
        return "" + line(month, figure, part).count();
    }

    private static String spread(List<Line> month, String figure, String part) {
        var line = line(month, figure, part);
        return spread(line.count(), line.median(), line.ninth());
    }

    private static String total(List<Line> month, String figure) {
        return ""
                + month.stream()
                        .filter(line -> line.figure().equals(figure))
                        .mapToLong(Line::count)
                        .sum();
    }
}
