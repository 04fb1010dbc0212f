package io.duban.web.signin;

import io.duban.organization.Account;
import io.duban.organization.Accounts;
import io.duban.organization.PeopleAct;
import io.duban.shared.DomainEvent;
import io.duban.shared.PersonId;
import io.duban.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions that somebody may no longer use. */
@Component
class Sessions {

    private static final Set<PeopleAct> ENDING = EnumSet.of(PeopleAct.DEACTIVATED, PeopleAct.PASSWORD_RESET);

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final Accounts accounts;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository, Accounts accounts) {
        this.repository = repository;
        this.accounts = accounts;
    }

    /**
     * After a change of password: this session, where there is one, goes on under a new id, all others of the same
     * person end.
     */
    void startAfresh(HttpServletRequest request, HttpServletResponse response) {
        SecurityContext before = SecurityContextHolder.getContext();
        if (before.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            HttpSession own = request.getSession(false);
            end(signedIn.account(), id -> own == null || !id.equals(own.getId()));
            if (own != null) {
                goOn(signedIn, request, response);
            }
        }
    }

    private void goOn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn.withOwnPassword(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    @TransactionalEventListener
    void endAfter(DomainEvent event) {
        if (event.act() instanceof PeopleAct act && ENDING.contains(act)) {
            accounts.find(new PersonId(event.subject().id()))
                    .map(Account::account)
                    .ifPresent(account -> end(account, id -> true));
        }
    }

    private void end(String account, Predicate<String> which) {
        Set<String> ids = Set.copyOf(
                Objects.requireNonNull(repository.findByPrincipalName(account)).keySet());
        ids.stream().filter(which).forEach(repository::deleteById);
    }
}
