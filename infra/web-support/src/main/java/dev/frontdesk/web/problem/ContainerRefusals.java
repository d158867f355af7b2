package dev.frontdesk.web.problem;

import dev.frontdesk.web.Correlation;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * What the container refuses before anything of ours sees it, such as a line that is no request, is a problem, too. In
 * both languages, because nobody can tell what of its head was read.
 */
final class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final ProblemWriter writer;

    ContainerRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    /** After Boot's, whose page is plain HTML: the last one added is the first to report. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Report(writer));
            // Else the container adds its own after this one.
            host.setErrorReportValveClass(Report.class.getName());
        });
    }

    /** Reports what nobody has answered yet. */
    static final class Report extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);

        private final ProblemWriter writer;

        Report(ProblemWriter writer) {
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var unanswered = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (!unanswered || !response.setErrorReported() || !listening(response)) {
                return;
            }
            try {
                response.setHeader(Correlation.HEADER, Correlation.id(request));
                writer.writeInBoth(request, response, Problem.ofStatus(response.getStatus()));
            } catch (IOException clientGone) {
                LOG.debug("The client left before it was answered");
            }
        }

        private static boolean listening(Response response) {
            var allowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            return allowed.get();
        }
    }
}
