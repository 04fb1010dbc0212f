package io.duban.organization.internal;

import io.duban.organization.Account;
import io.duban.organization.HandOutPasswords;
import io.duban.shared.PersonId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    @Nullable
    Account byName(String account);

    @Nullable
    Account byId(PersonId id);

    HandOutPasswords.Due countDue();

    List<Account> due(boolean unusedToo, int limit);

    int setPassword(PersonId id, int version, String hash, boolean mustChange);
}
