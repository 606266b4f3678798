# Runs a script by its digest; other errors are the caller's.
class Scripts
  NOT_LOADED = "NOSCRIPT No matching script. Please use EVAL."

  def run(redis, sha, source, keys)
    redis.evalsha(sha, keys: keys)
  rescue Redis::CommandError => error
    raise unless error.message == NOT_LOADED
    redis.eval(source, keys: keys)
  end
end
