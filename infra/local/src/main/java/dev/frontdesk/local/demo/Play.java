package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.Paper.Ink;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One hour, from the first call to the sums. */
final class Play implements AutoCloseable {

    /** S114. In the demo's time. */
    private static final int LIMIT_SECONDS = 300;
    /** Recipient, deputy, manager, and one to spare. */
    private static final int LIMITS_TO_WAIT = 4;

    /** How long a part that was killed may take to come back, in real time. */
    private static final Duration RECOVERY = Duration.ofSeconds(120);

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("MMdd-HHmmss");

    private final List<Turn> turns;
    private final List<PhoneCall> calls;
    private final long limitSeconds;
    private final Cast cast;
    private final DemoClock clock;
    private final Timings commands = new Timings();
    private final Timings way = new Timings();
    private final Paper paper;
    private final Door door;
    private final Crew crew = new Crew();
    private final Stage stage;

    Play(Options options, Path company, Paper paper) {
        this.turns = HourFile.read(options.file());
        this.calls = turns.stream()
                .filter(PhoneCall.class::isInstance)
                .map(PhoneCall.class::cast)
                .toList();
        this.limitSeconds = Math.max(1, Math.round((double) LIMIT_SECONDS / options.speed()));
        this.cast = Cast.of(company, LocalDateTime.now().format(TAG), limitSeconds);
        this.clock = new DemoClock(turns.getFirst().at().truncatedTo(ChronoUnit.MINUTES), options.speed());
        this.paper = paper;
        calls.forEach(this::checkNames);
        this.door = new Door(SuiteFolder.address(options.data()));
        this.stage = new Stage(door, options.data(), cast, commands);
    }

    private void checkNames(PhoneCall call) {
        if (call.message() != null) {
            cast.named(call.message().recipient());
            call.message().replies().forEach(reply -> cast.named(reply.person()));
        }
    }

    /**
     * @param demoBegan since then no service may have left a fact aside
     * @throws Trouble when something went wrong or does not add up
     */
    void run(Instant demoBegan) throws InterruptedException {
        new Programme(paper).print(calls, cast, clock, limitSeconds);
        var began = Instant.now();
        stage.furnish();
        var receptionist = stage.receptionist();
        var pages = new LinkedHashMap<Member, Account>();
        for (var member : stage.present(calls)) {
            pages.put(member, stage.host(member));
        }
        stage.awaitKnown(receptionist, calls);
        var reception = new Reception(receptionist, cast, clock, paper);
        open(pages, reception.tickets());
        paper.entry(
                null,
                Ink.FAINT,
                "布置 set up",
                "%.1f s".formatted(Duration.between(began, Instant.now()).toMillis() / 1000.0));
        var round = new DailyRound(receptionist, stage.admin(), cast, clock, paper);
        perform(receptionist, reception, round);
        account(receptionist, reception.tickets(), round);
        Parked.none(stage.admin(), demoBegan);
    }

    private void open(Map<Member, Account> pages, Map<String, Ticket> tickets) throws InterruptedException {
        var recipients = new Recipients(tickets, cast, clock, paper, crew, way);
        for (var page : pages.entrySet()) {
            var opened = new StaffPage(
                    door, page.getValue(), relay -> recipients.told(page.getKey(), page.getValue(), relay));
            crew.background(opened::run);
            if (!opened.awaitOpen(RECOVERY)) {
                throw new Trouble(
                        "%s 的页面打不开；请查看 directory-service 的日志"
                                .formatted(page.getKey().shown()),
                        "The page of %s cannot be opened; look at the log of directory-service"
                                .formatted(page.getKey().shown()));
            }
        }
    }

    private void perform(Account receptionist, Reception reception, DailyRound round) throws InterruptedException {
        var board = new Board(receptionist, reception.tickets(), cast, clock, paper);
        clock.start();
        crew.background(board::watch);
        for (var turn : turns) {
            switch (turn) {
                case PhoneCall call -> reception.play(call);
                case DailyWork work -> round.play(work);
            }
            crew.check();
        }
        var patience = Duration.ofSeconds(limitSeconds * LIMITS_TO_WAIT).plus(RECOVERY);
        var until = System.nanoTime() + patience.toNanos();
        while ((crew.busy() || !board.settled(reception.tickets().values())) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(100);
            crew.check();
        }
    }

    private void account(Account receptionist, Map<String, Ticket> tickets, DailyRound round)
            throws InterruptedException {
        var callEvents = Stored.of(stage.admin(), "call-service");
        var directoryEvents = Stored.of(stage.admin(), "directory-service");
        var stories = MessageStory.of(callEvents);
        var relays = RelayBook.of(directoryEvents);
        var now = Instant.now();
        var ledger = Sums.of(receptionist.get("/api/v1/promises/figures"));
        var sums = Sums.of(stories, now);
        var daily = DailyBook.of(directoryEvents, now);
        paper.line("");
        new Report(cast, clock, paper).print(tickets.values(), stories, now);
        paper.line("");
        paper.line("  命令 commands          %s   %d 次 commands, %d 次重发 repeated"
                .formatted(commands, commands.count(), door.repeated()));
        paper.line("  到达 201 → page (SSE)  %s   %d 条 messages，真实时间 real time".formatted(way, way.count()));
        paper.line("  " + daily.line());
        paper.line("");
        paper.line(sums.zh());
        paper.line(sums.en());
        sums.against(ledger, tickets.size(), stories, relays)
                .or(() -> Sums.disorder(callEvents))
                .or(() -> Sums.disorder(directoryEvents))
                .or(() -> daily.against(round))
                .ifPresent(trouble -> {
                    throw trouble;
                });
    }

    @Override
    public void close() {
        crew.close();
        door.close();
    }
}
