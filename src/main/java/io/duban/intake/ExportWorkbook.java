package io.duban.intake;

import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a plan's ledger as a workbook, for whoever may read the plan; or the empty one to fill in. */
@Component
public class ExportWorkbook {

    /** A workbook with the title of its plan. */
    public record File(String title, Resource content) {}

    private final PlanDirectory directory;
    private final WorkbookGround grounds;
    private final PlanWorkbooks workbooks;

    ExportWorkbook(PlanDirectory directory, WorkbookGround grounds, PlanWorkbooks workbooks) {
        this.directory = directory;
        this.grounds = grounds;
        this.workbooks = workbooks;
    }

    @Transactional(readOnly = true)
    public File ledger(PlanId id, Actor.Person who) {
        Plan plan = directory.readable(id, Visibility.of(who));
        return written(plan, grounds.of(plan));
    }

    @Transactional(readOnly = true)
    public File template(PlanId id, Actor.Person who) {
        Plan plan = directory.readable(id, Visibility.of(who));
        return written(plan, grounds.empty(plan));
    }

    private File written(Plan plan, PlanWorkbooks.Ground ground) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbooks.write(ground, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new File(plan.title(), new ByteArrayResource(out.toByteArray()));
    }
}
