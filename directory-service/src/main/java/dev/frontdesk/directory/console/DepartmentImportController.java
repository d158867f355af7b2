package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.ImportViews.LookView;
import dev.frontdesk.directory.departmentimport.Column;
import dev.frontdesk.directory.departmentimport.DepartmentExport;
import dev.frontdesk.directory.departmentimport.DepartmentImports;
import dev.frontdesk.directory.departmentimport.DepartmentImports.DepartmentsImported;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S8, S12. Departments as a table, in and out. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Departments · 部门")
class DepartmentImportController {

    private static final String EXAMPLE = "department_id,name_zh,name_en,manager_id,parent_id,extensions\n"
            + "dept-a-sales-1,销售一部,Sales One,staff-a-wangqiang,dept-a-company,";

    private final DepartmentImports imports;
    private final DepartmentExport export;
    private final ImportViews views;

    DepartmentImportController(DepartmentImports imports, DepartmentExport export, ImportViews views) {
        this.imports = imports;
        this.export = export;
        this.views = views;
    }

    @PostMapping(
            path = "/department-imports/look",
            consumes = {TableFile.CSV, TableFile.XLSX})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Look a table of departments through · 试导入部门表",
            description = "Lists every problem by line and changes nothing. CSV in UTF-8 or GB18030, or XLSX; 1000 "
                    + "lines at most. · 按行列出全部问题，不作任何更改。支持 UTF-8、GB18030 的 CSV 及 XLSX，每次最多 1000 行。")
    LookView look(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        var look = imports.look(actor.site(), file);
        return views.look(look.lines(), look.problems().size(), look.problems(), Column.values());
    }

    @PostMapping(
            path = "/department-imports",
            consumes = {TableFile.CSV, TableFile.XLSX})
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Take a table of departments in · 导入部门表",
            description =
                    "As a whole or, when there are problems, not at all. The same file again changes nothing; what "
                            + "a table has no column for stays as it is. To be done before their staff. · "
                            + "有问题则整体拒绝；同一文件再次导入不产生变化；表中没有的列保持不变。请先于员工表导入。")
    DepartmentsImported take(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        return imports.take(actor.origin(), file);
    }

    @GetMapping("/department-export")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Departments as a table · 导出部门表",
            description = "csv or xlsx, in the columns in which it can be taken in again. · csv 或 xlsx，可原样再次导入。")
    void export(
            @RequestParam(defaultValue = "csv") @Schema(example = "csv") String format,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        TableFile.send(
                response,
                "departments",
                format,
                out -> export.csv(actor.site(), out),
                out -> export.xlsx(actor.site(), out));
    }
}
