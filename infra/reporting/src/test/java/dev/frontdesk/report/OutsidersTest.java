package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.report.Ledger.Column;
import dev.frontdesk.report.Ledger.Row;
import dev.frontdesk.report.Ledger.Written;
import dev.frontdesk.report.LedgerPrint.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are asked for page by page, as known at the moment of the print, and the digest says nothing of them. */
class OutsidersTest {

    private static final Span SPAN = new Span(
            LocalDate.parse("2026-09-05"),
            LocalDate.parse("2026-09-05"),
            ZoneId.of("Asia/Shanghai"),
            "site-a",
            Instant.parse("2026-10-01T00:00:00Z"));

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Frontdesk-Site"));
            var second = exchange.getRequestURI().getQuery().contains("cursor=");
            var body = (second
                            ? "{\"items\":[{\"id\":\"visit-2\",\"visitor\":[{\"words\":{\"erased\":true},\"struck\":false}]}],\"next\":null}"
                            : "{\"items\":[{\"id\":\"visit-1\",\"visitor\":[{\"words\":{\"name\":\"王小姐\"},\"struck\":true},{\"words\":{\"name\":\"汪小姐\",\"company\":\"华东贸易\",\"matter\":\"谈合作\"},\"struck\":false}]}],\"next\":\"c"
                                  + " 2\"}")
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().contains("call-register") ? 403 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void each_page_is_asked_for_with_the_token_and_what_was_corrected_stays_struck() {
        var found = outsiders().of("visitors", SPAN);

        assertThat(found)
                .containsEntry(
                        "visit-1",
                        List.of(
                                new Written(new Names("王小姐", "王小姐"), true),
                                new Written(new Names("汪小姐 华东贸易 谈合作", "汪小姐 华东贸易 谈合作"), false)))
                .containsEntry("visit-2", List.of(new Written(new Names("（已删除）", "(erased)"), false)));
        assertThat(asked)
                .containsExactly(
                        "/api/v1/visit-registers/visitors?knownAt=2026-10-01T00%3A00%3A00Z&day=2026-09-05 Bearer t0k"
                                + " site-a",
                        "/api/v1/visit-registers/visitors?knownAt=2026-10-01T00%3A00%3A00Z&day=2026-09-05&cursor=c+2"
                                + " Bearer t0k site-a");
    }

    @Test
    void the_dispatch_register_is_asked_for_by_month() {
        outsiders().of("dispatch", SPAN);

        assertThat(asked.getFirst())
                .isEqualTo("/api/v1/mail/dispatch-register/2026-09?knownAt=2026-10-01T00%3A00%3A00Z Bearer t0k site-a");
    }

    @Test
    void a_register_about_nobody_from_outside_asks_nobody() {
        assertThat(outsiders().of("extensions", SPAN)).isNull();
        assertThat(asked).isEmpty();
    }

    @Test
    void who_may_not_read_a_register_is_told_so() {
        assertThatThrownBy(() -> outsiders().of("calls", SPAN))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("/api/v1/call-register (403)")
                .hasMessageNotContaining("t0k");
    }

    @Test
    void a_print_with_names_has_the_digest_of_one_without() throws IOException {
        var ledger = new Ledger(
                new Names("来访出入登记表", "Visitor in and out register"),
                "S63",
                List.of(Column.of("序号", "No.", 1), Column.of("编号", "Entry", 1), Column.of("时间", "Time", 1)),
                List.of(new Row(
                        "visit-1",
                        Instant.EPOCH,
                        List.of(Register.plain("1"), Register.plain("visit-1"), Register.plain("09:10")))),
                new Names("", ""));
        var frame = new Frame(new Names("总部", "Head office"), SPAN, true);

        LedgerPrint.write(folder.resolve("with.pdf"), ledger, outsiders().of("visitors", SPAN), frame);
        LedgerPrint.write(folder.resolve("without.pdf"), ledger, frame);

        assertThat(text("with.pdf")).contains("王小姐", "汪小姐 华东贸易", ledger.digest(), "查看已记录");
        assertThat(text("without.pdf")).contains(ledger.digest(), "保存在隐私库中").doesNotContain("小姐");
    }

    private Outsiders outsiders() {
        return new Outsiders("http://127.0.0.1:" + server.getAddress().getPort(), "t0k", "site-a");
    }

    private String text(String name) throws IOException {
        try (var document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
