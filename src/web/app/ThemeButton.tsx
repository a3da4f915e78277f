import { Moon, Sun } from 'lucide-react'
import { IconButton } from '../design/IconButton.js'
import { toggleTheme, useTheme } from '../design/theme.js'

export function ThemeButton() {
  const dark = useTheme() === 'dark'
  return (
    <IconButton label={dark ? 'Use the light theme' : 'Use the dark theme'} onPress={toggleTheme}>
      {dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
    </IconButton>
  )
}
