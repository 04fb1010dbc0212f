package io.duban.intake.internal;

import io.duban.intake.Finding;
import io.duban.intake.IntakeRefusal;
import io.duban.intake.PlanWorkbooks;
import io.duban.reading.workbook.GridReader;
import io.duban.reading.workbook.WorkbookGuard;
import io.duban.shared.WorkbookTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FastExcelWorkbooks implements PlanWorkbooks {

    private final Clock clock;

    FastExcelWorkbooks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(Ground ground, OutputStream out) throws IOException {
        WorkbookTime.write(made -> WorkbookWriter.write(ground, made), out, clock.instant());
    }

    @Override
    public void mustBeWorkbook(byte[] content) {
        WorkbookGuard.fault(content).ifPresent(fault -> {
            throw switch (fault) {
                case SWOLLEN -> new IntakeRefusal.Swollen();
                case ENCRYPTED -> new IntakeRefusal.Encrypted();
                case OTHER_WORKBOOK -> new IntakeRefusal.OtherWorkbook();
                case NOT_A_WORKBOOK -> new IntakeRefusal.NotAWorkbook();
            };
        });
    }

    @Override
    public Reading read(byte[] content, Ground ground) {
        try {
            return new WorkbookReader(ground).read(GridReader.read(content, () -> {}));
        } catch (IOException broken) {
            return new Reading(List.of(), List.of(Finding.at(Finding.Kind.SHEET_MISSING, WorkbookWords.TASKS)));
        }
    }
}
