package dev.frontdesk.call.console.telephone;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the simulated telephone system does, line by line. */
record ScriptBody(
        @Schema(description = "Played once under this name · 同名脚本只播放一次", example = "script-monday-morning")
        @NotNull
        @Pattern(regexp = "script-[a-z0-9-]{1,60}", message = "id-malformed")
        String id,

        @Schema(
                description = "One line each: moment since the start, and what happens · 每行一件事：距开始的时间与内容",
                example = """
                    0:00:00 line 8211 busy
                    0:00:05 call c1 rings 8000 from 021-61234567 as 陈先生
                    0:00:07 call c1 answered
                    0:00:20 call c1 tried 8211 busy
                    0:01:30 call c1 ends
                    """)
        @NotNull
        @Size(max = 200_000, message = "text-too-long")
        String script,

        @Schema(
                description = "When it begins; now if absent. What is past is told at once · 开始时间，默认为现在",
                example = "2026-11-23T00:58:00Z")
        @Nullable
        Instant startsAt) {

    /** Masked: a script names callers. */
    @Override
    public String toString() {
        return "ScriptBody[" + id + "]";
    }
}
