package io.duban.ledger.internal;

import io.duban.ledger.PaperFilter;
import io.duban.ledger.PaperRows;
import io.duban.ledger.ReportLine;
import io.duban.ledger.RequestRow;
import io.duban.report.ReportId;
import io.duban.shared.Visibility;
import io.duban.task.ChangeId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PaperMapper extends PaperRows {

    @Override
    List<ReportLine> reports(
            @Param("paper") PaperFilter filter,
            @Param("out") PaperRows.Out out,
            @Param("reader") Visibility reader,
            @Param("after") @Nullable ReportId after,
            @Param("size") int size);

    @Override
    List<RequestRow> requests(
            @Param("paper") PaperFilter filter,
            @Param("reader") Visibility reader,
            @Param("after") @Nullable ChangeId after,
            @Param("size") int size);
}
