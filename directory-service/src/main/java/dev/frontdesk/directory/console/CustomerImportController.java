package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.ImportViews.LookView;
import dev.frontdesk.directory.console.ImportViews.ProgressView;
import dev.frontdesk.directory.customerimport.Column;
import dev.frontdesk.directory.customerimport.CustomerImports;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S14. Customers out of an export of the company's own register. */
@RestController
@RequestMapping("/api/v1/customer-imports")
@Tag(name = "Customers · 客户归属")
class CustomerImportController {

    private static final String EXAMPLE = "customer_id,company,contact,numbers,owner_id,locked_since\n"
            + "C-1001,北京卓博科技有限公司,欧阳雪,138 0013 8000;021-61234567,staff-a-wangqiang,2026-01-31";

    private final CustomerImports imports;
    private final ImportViews views;

    CustomerImportController(CustomerImports imports, ImportViews views) {
        this.imports = imports;
        this.views = views;
    }

    @PostMapping(path = "/look", consumes = TableFile.CSV)
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Look an export of customers through · 试导入客户",
            description = "Lists every problem by line and changes nothing. CSV in UTF-8 or GB18030, 16 MB at most;"
                    + " other columns are passed over. · 按行列出全部问题，不作任何更改；CSV 为 UTF-8 或 GB18030，最大 16 MB，其他列忽略。")
    LookView look(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        var look = imports.look(actor.site(), file);
        return views.look(look.lines(), look.problems().size(), look.problems(), Column.values());
    }

    @PostMapping(consumes = TableFile.CSV)
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Take an export of customers in · 导入客户",
            description = "As a whole or, when there are problems, not at all; then worked off in the background. The "
                    + "same file again changes nothing. Without a column owner_id, who follows whom stays as it is. · "
                    + "有问题则整体拒绝；否则在后台逐批写入。同一文件再次导入不产生变化；没有跟踪员工编号列时，归属保持不变。")
    ResponseEntity<ProgressView> start(@Schema(example = EXAMPLE) @RequestBody byte[] file, Actor actor) {
        return ResponseEntity.accepted().body(views.progress(imports.start(actor.origin(), file)));
    }

    @GetMapping("/{importId}")
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(summary = "How far an import of customers has come · 客户导入进度")
    ProgressView one(@PathVariable String importId, Actor actor) {
        return views.progress(imports.of(actor.site(), importId).orElseThrow(Missing::new));
    }
}
