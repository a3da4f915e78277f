import { useEffect, useState } from 'react'

/** A value once it has rested for so many milliseconds. */
export function useDebounced<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), milliseconds)
    return () => window.clearTimeout(timer)
  }, [value, milliseconds])
  return rested
}
