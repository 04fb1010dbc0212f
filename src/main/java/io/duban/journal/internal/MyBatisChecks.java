package io.duban.journal.internal;

import io.duban.journal.JournalCheck;
import io.duban.journal.JournalChecks;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisChecks implements JournalChecks {

    private final CheckMapper mapper;

    MyBatisChecks(CheckMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void begin(JournalCheck check) {
        mapper.insert(CheckRow.of(check));
    }

    @Override
    public void move(JournalCheck check) {
        mapper.update(CheckRow.of(check));
    }

    @Override
    public Optional<JournalCheck> last() {
        return Optional.ofNullable(mapper.last()).map(CheckRow::check);
    }
}
