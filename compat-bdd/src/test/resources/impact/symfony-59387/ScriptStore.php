<?php

/** Sends scripts by their digest first, and whole when the server says that it has not got them. */
final class ScriptStore
{
    private const MISSING = 'NOSCRIPT No matching script. Please use EVAL.';

    public function evaluate(\Redis $redis, string $script, array $arguments): mixed
    {
        $redis->clearLastError();
        $result = $redis->evalSha(sha1($script), $arguments, 1);
        if (self::MISSING === $redis->getLastError()) {
            $redis->script('LOAD', $script);
            $result = $redis->evalSha(sha1($script), $arguments, 1);
        }
        return $result;
    }
}
