package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetOptions implements Scenario {
    @Override
    public String id() {
        return "basic-crud/set-options";
    }

    @Override
    public String title() {
        return "SET obeys NX, XX, GET, EX, PX, EXAT, PXAT and KEEPTTL, alone and together";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET greeting hello                   => +OK
                GET greeting                         => "hello"
                # NX sets only what is not there, XX only what is.
                SET greeting again NX                => $-1 || _
                SET fresh 1 NX                       => +OK
                SET missing 1 XX                     => $-1 || _
                EXISTS missing                       => :0
                SET greeting bonjour XX              => +OK
                GET greeting                         => "bonjour"
                # GET answers with the old value, whether or not anything was set.
                SET greeting hallo GET               => "bonjour"
                SET none first GET                   => $-1 || _
                GET none                             => "first"
                SET greeting no NX GET               => "hallo"
                GET greeting                         => "hallo"
                SET empty yes NX GET                 => $-1 || _
                GET empty                            => "yes"
                SET absent 1 XX GET                  => $-1 || _
                EXISTS absent                        => :0
                SET greeting ciao XX GET             => "hallo"
                # A plain SET drops the time to live, KEEPTTL keeps it.
                SET session token EXAT 4102444800    => +OK
                EXPIRETIME session                   => :4102444800
                SET session other KEEPTTL            => +OK
                EXPIRETIME session                   => :4102444800
                SET session third KEEPTTL GET        => "other"
                PEXPIRETIME session                  => :4102444800000
                SET session plain                    => +OK
                EXPIRETIME session                   => :-1
                SET session token PXAT 4102444800123 => +OK
                PEXPIRETIME session                  => :4102444800123
                SET session new XX KEEPTTL           => +OK
                PEXPIRETIME session                  => :4102444800123
                SET session again XX EXAT 4102444801 => +OK
                EXPIRETIME session                   => :4102444801
                # A SET that NX refuses leaves value and time to live alone.
                SET session no NX EXAT 4102444899    => $-1 || _
                EXPIRETIME session                   => :4102444801
                GET session                          => "again"
                # KEEPTTL on a key without one, and on no key.
                SET plain 1 KEEPTTL                  => +OK
                TTL plain                            => :-1
                # A time in the past deletes at once.
                SET gone 1 EXAT 1                    => +OK
                EXISTS gone                          => :0
                SET session 1 PXAT 1                 => +OK
                EXISTS session                       => :0
                SET late 1 EXAT 1 GET                => $-1 || _
                # Names of options in any case, in any order.
                SET greeting mixed xX gEt keepttl    => "ciao"
                set greeting lower get xx            => "mixed"
                # SET replaces a value of another type, SET GET does not.
                RPUSH list a                         => :1
                SET list replaced                    => +OK
                TYPE list                            => +string
                RPUSH list2 a                        => :1
                SET list2 x GET                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                TYPE list2                           => +list
                SET list2 x NX GET                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                SET list2 x XX GET                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
