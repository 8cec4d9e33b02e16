"""Large files as parts small enough to be carried, and whole again.

    python training/attribution/parts.py split FILE FOLDER [MIB]
    python training/attribution/parts.py join FOLDER/NAME FILE
"""
import sys
from pathlib import Path


def split(file, folder, mib=15):
    """Writes FOLDER/NAME.000, .001, …"""
    whole, folder, size = Path(file).read_bytes(), Path(folder), int(float(mib) * 2**20)
    folder.mkdir(parents=True, exist_ok=True)
    for nth, at in enumerate(range(0, len(whole), size)):
        (folder / f'{Path(file).name}.{nth:03}').write_bytes(whole[at:at + size])


def join(name, file):
    name = Path(name)
    parts = sorted(name.parent.glob(f'{name.name}.[0-9][0-9][0-9]'))
    if not parts:
        raise SystemExit(f'{name}: no part of it is here')
    Path(file).write_bytes(b''.join(part.read_bytes() for part in parts))


if __name__ == '__main__':
    {'split': split, 'join': join}[sys.argv[1]](*sys.argv[2:])
