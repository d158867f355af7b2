package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.ImportViews.LookView;
import dev.frontdesk.directory.console.ImportViews.ProgressView;
import dev.frontdesk.directory.staffimport.Column;
import dev.frontdesk.directory.staffimport.StaffExport;
import dev.frontdesk.directory.staffimport.StaffImports;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S62, S83. Staff as a table, in and out. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Staff · 员工")
class StaffImportController {

    private static final String EXAMPLE =
            "staff_id,name_zh,department_id,post_zh,extensions\nstaff-a-lin,林小雨,dept-a-sales-1,销售代表,8133 8111";

    private final StaffImports imports;
    private final StaffExport export;
    private final ImportViews views;

    StaffImportController(StaffImports imports, StaffExport export, ImportViews views) {
        this.imports = imports;
        this.export = export;
        this.views = views;
    }

    @PostMapping(
            path = "/staff-imports/look",
            consumes = {TableFile.CSV, TableFile.XLSX})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Look a table of staff through · 试导入员工表",
            description = "Lists every problem by line and changes nothing. CSV in UTF-8 or GB18030, or XLSX; 16 MB at "
                    + "most. · 按行列出全部问题，不作任何更改。支持 UTF-8、GB18030 的 CSV 及 XLSX，最大 16 MB。")
    LookView look(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        var look = imports.look(actor.site(), file);
        return views.look(look.lines(), look.problemCount(), look.problems(), Column.values());
    }

    @PostMapping(
            path = "/staff-imports",
            consumes = {TableFile.CSV, TableFile.XLSX})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Take a table of staff in · 导入员工表",
            description = "As a whole or, when there are problems, not at all; then worked off in the background. The "
                    + "same file again changes nothing. · 有问题则整体拒绝；否则在后台逐批写入。同一文件再次导入不产生变化。")
    ResponseEntity<ProgressView> start(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        return ResponseEntity.accepted().body(views.progress(imports.start(actor.origin(), file)));
    }

    @GetMapping("/staff-imports/{importId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "How far an import has come · 导入进度")
    ProgressView one(@PathVariable String importId, Actor actor) {
        return views.progress(imports.of(actor.site(), importId).orElseThrow(Missing::new));
    }

    @GetMapping("/staff-export")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Staff as a table · 导出员工表",
            description = "csv or xlsx, in the columns in which it can be taken in again; no addresses (S83, S105). · "
                    + "csv 或 xlsx，可原样再次导入；不含邮箱。")
    void export(
            @RequestParam(defaultValue = "csv") @Schema(example = "csv") String format,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        TableFile.send(
                response, "staff", format, out -> export.csv(actor.site(), out), out -> export.xlsx(actor.site(), out));
    }
}
